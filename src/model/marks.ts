import { isAfter } from '#lib/dates.ts';
import type { EventFile, EventKind } from '#model/events.ts';
import { ENDED_STATUSES, type Status } from '#model/tools.ts';

/** The four status marks; they may stand together. */
export type Mark = 'ended' | 'maintenance' | 'relicensed' | 'renamed';

/** The sign that stands for each mark, and the hidden word that follows it. */
export const MARK_SIGNS: Record<Mark, { sign: string; word: string }> = {
  ended: { sign: '†', word: 'ended' },
  maintenance: { sign: '‡', word: 'maintenance or deprecated' },
  relicensed: { sign: '§', word: 'licence changed' },
  renamed: { sign: '~', word: 'renamed or moved' },
};

/** Kinds of events that end a thing. */
export const END_KINDS: readonly EventKind[] = ['archived', 'ended', 'removed', 'superseded'];

/** The year with which every figure begins, and from which a change of licence or name counts. */
export const SINCE = '2020';

/** Whether an event has happened by the edition's date. */
export function hasHappened(event: EventFile, today: string): boolean {
  return !event.announced && !isAfter(event.date, today);
}

/**
 * The event that ended a thing, if it has ended.
 * @param events the thing's own events
 * @param status its status today
 * @param today the edition's date
 */
export function endEvent<Event extends EventFile>(events: readonly Event[], status: Status, today: string): Event | undefined {
  if (!ENDED_STATUSES.includes(status)) return undefined;
  return [...events]
    .filter((event) => END_KINDS.includes(event.kind) && hasHappened(event, today))
    .sort((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}

/**
 * The marks of a thing, in the order † ‡ § ~, derived from its events and status.
 * Definitions: ended = an ended status with an end event on or before the edition; maintenance = that status
 * or deprecated; relicensed and renamed = such an event since 2020.
 */
export function marksOf(events: readonly EventFile[], status: Status, today: string): Mark[] {
  const since = events.filter((event) => hasHappened(event, today) && event.date >= SINCE);
  const marks: Mark[] = [];
  if (endEvent(events, status, today)) marks.push('ended');
  if (status === 'maintenance' || status === 'deprecated') marks.push('maintenance');
  if (since.some((event) => event.kind === 'relicensed')) marks.push('relicensed');
  if (since.some((event) => event.kind === 'renamed' || event.kind === 'moved')) marks.push('renamed');
  return marks;
}
