import type { Graph } from '#model/graph.ts';
import type { Event, Layer, Term, Tool } from '#model/joined.ts';
import { hasHappened, SINCE, type Mark } from '#model/marks.ts';
import { markEvent } from '#site/beds.ts';

/** What a change did to its subject; `none` for steps that gave no mark. */
export type ChangeSort = Mark | 'arrived' | 'none';

/** How each sort of change is called where changes are counted. */
export const CHANGE_WORDS: Record<Exclude<ChangeSort, 'none'>, string> = {
  ended: 'ended',
  maintenance: 'maintenance',
  relicensed: 'licence',
  renamed: 'moved',
  arrived: 'arrived',
};
export const CHANGE_SORTS = Object.keys(CHANGE_WORDS) as (keyof typeof CHANGE_WORDS)[];

/** The layer that a tool or term belongs to, if any. */
export function layerOf(thing: Tool | Term): Layer | undefined {
  return thing.type === 'tool' ? thing.layer : thing.layers[0];
}

/** What an event did to its subject: the mark that it gave, or that the subject arrived with it. */
export function sortOf(event: Event): ChangeSort {
  const { subject } = event;
  if (subject.type !== 'tool' || event.announced) return 'none';
  const mark = subject.marks.find((each) => markEvent(subject, each) === event);
  if (mark) return mark;
  const first = subject.events.find(({ kind }) => kind === 'began' || kind === 'released' || kind === 'stable');
  return first === event && subject.began !== 'unknown' && subject.began.date >= SINCE ? 'arrived' : 'none';
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
