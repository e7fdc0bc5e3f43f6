import { MARK_PATHS } from '#figure/mark-paths.ts';
import { MARK_SIGNS, type Mark } from '#model/marks.ts';
import type { MarkDrawing } from '#search/names.ts';

/** The four marks for rows that script makes: drawing, sign and word. */
export function markDrawings(): Record<Mark, MarkDrawing> {
  const marks = Object.keys(MARK_SIGNS) as Mark[];
  return Object.fromEntries(marks.map((mark) => [mark, { path: MARK_PATHS[mark], ...MARK_SIGNS[mark] }])) as Record<Mark, MarkDrawing>;
}
