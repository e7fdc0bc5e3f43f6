import type { Graph } from '#model/graph.ts';
import type { Event, Layer, Term, Tool } from '#model/joined.ts';
import { layersOf } from '#model/layers-of.ts';
import { hasHappened, SINCE, type Mark } from '#model/marks.ts';
import { markEvent } from '#site/beds.ts';

/** What a change did to its subject: gave it a mark, brought it, or was a step that gave no mark. */
export type ChangeSort = Mark | 'arrived' | 'released' | 'cncf' | 'other';

/** How each sort of change is called where changes are counted. */
export const CHANGE_WORDS: Record<ChangeSort, string> = {
  ended: 'ended',
  maintenance: 'maintenance',
  relicensed: 'licence',
  renamed: 'moved',
  arrived: 'arrived',
  released: 'released',
  cncf: 'CNCF level',
  other: 'other',
};
export const CHANGE_SORTS = Object.keys(CHANGE_WORDS) as ChangeSort[];

/** The layer that a tool or term belongs to, if any. */
export function layerOf(thing: Tool | Term): Layer | undefined {
  return layersOf(thing)[0];
}

/** The sort of a step that gave no mark. */
const STEPS: Partial<Record<Event['kind'], ChangeSort>> = {
  released: 'released',
  stable: 'released',
  accepted: 'cncf',
  incubating: 'cncf',
  graduated: 'cncf',
};

/** What an event did to its subject; what lies ahead did nothing yet. */
export function sortOf(event: Event): ChangeSort {
  const { subject } = event;
  if (event.announced) return 'other';
  const step = STEPS[event.kind] ?? 'other';
  if (subject.type !== 'tool') return step;
  const mark = subject.marks.find((each) => markEvent(subject, each) === event);
  if (mark) return mark;
  const first = subject.events.find(({ kind }) => kind === 'began' || kind === 'released' || kind === 'stable');
  return first === event && subject.began !== 'unknown' && subject.began.date >= SINCE ? 'arrived' : step;
}

/** One layer and those of its tools that ended or fell to maintenance since the figure begins, newest first. */
export interface LayerChanges {
  layer: Layer;
  changes: { tool: Tool; mark: Mark; event: Event }[];
}

/** What ended, moved or changed its licence in each layer, from the surface down. */
export function changesByLayer({ layers, edition }: Graph): LayerChanges[] {
  return [...layers].reverse().map((layer) => ({
    layer,
    changes: layer.tools
      .flatMap((tool) => tool.marks.flatMap((mark) => ({ tool, mark, event: markEvent(tool, mark) })))
      .filter((each): each is LayerChanges['changes'][number] => each.event !== undefined)
      .filter(({ event }) => hasHappened({ ...event, subject: event.subject.id, object: event.object?.id }, edition.date))
      .sort((a, b) => b.event.date.localeCompare(a.event.date)),
  }));
}

/** Pixels: a line of the list at the figure's edge, a letter of a name, a mark with its month and comma, and the words "9 more". */
const LINE = { height: 24, width: 262 };
const LETTER = 5.7;
const MONTH = 64;
const REST = 44;

/**
 * The changes that fit into a row at the figure's edge without a break between a name and its month, and the lines that
 * they take. They are taken in order, so that of any first few of them the same ones fit.
 */
export function changesThatFit<Change extends { name: string }>(changes: readonly Change[], height: number): { named: Change[]; lines: number } {
  const most = Math.max(1, Math.floor(height / LINE.height));
  let lines = 0;
  let left = 0;
  const named = changes.filter(({ name }) => {
    const needed = name.length * LETTER + MONTH;
    if (needed > left && lines < most) {
      lines += 1;
      left = Math.max(LINE.width - (lines === most ? REST : 0), lines === 1 ? needed : 0);
    }
    if (needed > left) return false;
    left -= needed;
    return true;
  });
  return { named, lines };
}

/** Where somebody may have looked last: the article, then every half year up to the edition. */
export function lookBackChoices(today: string): { value: string; label: string }[] {
  const choices = [{ value: '2020-12', label: 'December 2020' }];
  for (let year = 2021; year <= Number(today.slice(0, 4)); year += 1) {
    for (const [month, words] of [
      ['01', 'early'],
      ['07', 'mid'],
    ] as const) {
      const value = `${year}-${month}`;
      if (value < today.slice(0, 7)) choices.push({ value, label: `${words}-${year}` });
    }
  }
  return choices;
}
