import { INKS } from '#cards/inks.ts';
import type { Outliner, Setting } from '#typeface/outline.ts';

/** Where a line of text stands, in px: its baseline, and the end that `x` means. */
interface Place {
  x: number;
  y: number;
  end?: 'left' | 'right';
  ink?: string;
}

/** A line of text as SVG. */
export function line(outliner: Outliner, text: string, setting: Setting, { x, y, end = 'left', ink = INKS.ink }: Place): string {
  const { path, width } = outliner.outline(text, setting);
  return `<path transform="translate(${(end === 'left' ? x : x - width).toFixed(1)} ${y.toFixed(1)})" d="${path}" fill="${ink}"/>`;
}

/** Sizes of a title in px, and how many lines of it look well; the last one takes what comes. */
const SIZES: readonly (readonly [size: number, lines: number])[] = [
  [128, 1],
  [104, 2],
  [84, 2],
  [66, 3],
  [52, 4],
  [42, Infinity],
];
const LEADING = 1.04;
/** From the top of a line to its baseline, in em. */
const ASCENT = 0.84;

/** A title as large as it fits into a box, as SVG. */
export function titleIn(outliner: Outliner, title: string, box: { x: number; y: number; width: number; height: number }): string {
  for (const [size, most] of SIZES) {
    const setting: Setting = { family: 'serif', weight: 500, size, tracking: -0.018 };
    const lines = outliner.wrap(title, setting, box.width);
    const isHigh = lines.length > most || lines.length * size * LEADING > box.height;
    const isWide = lines.some((each) => outliner.widthOf(each, setting) > box.width);
    if (most !== Infinity && (isHigh || isWide)) continue;
    // The letters' own side bearing would set a large title off from the lines around it.
    return lines.map((each, index) => line(outliner, each, setting, { x: box.x - size * 0.03, y: box.y + (ASCENT + index * LEADING) * size })).join('');
  }
  throw new Error('The last size of a title takes any text');
}
