import { yearOf, type Timeline } from '#figure/timeline.ts';
import type { Bed } from '#figure/bed.ts';
import type { Event, Tool } from '#model/joined.ts';
import { SINCE, type Mark } from '#model/marks.ts';

/** What every figure shows: from the first day of the first year to the edition's date. */
export function timelineTo(today: string): Timeline {
  return { start: Number(SINCE), end: yearOf(today) };
}

/** A tool as a bed. */
export function bedOf(tool: Tool): Bed {
  return {
    id: tool.id,
    began: tool.began === 'unknown' ? undefined : yearOf(tool.began.date),
    ended: tool.end ? yearOf(tool.end.date) : undefined,
  };
}

const KINDS: Record<Mark, readonly Event['kind'][]> = {
  ended: [],
  maintenance: ['maintenance', 'deprecated'],
  relicensed: ['relicensed'],
  renamed: ['renamed', 'moved'],
};

/** The event that gave a tool a mark: for the end its end, else the newest of the kind since the figure begins. */
export function markEvent(tool: Tool, mark: Mark): Event | undefined {
  if (mark === 'ended') return tool.end;
  return tool.events.filter((event) => KINDS[mark].includes(event.kind) && !event.announced && event.date >= SINCE).at(-1);
}
