import { isAfter } from '#lib/dates.ts';
import type { EventFile } from '#model/events.ts';
import type { Entry, FieldPath } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

const DATE_FIELDS = new Set(['date', 'checked', 'published', 'reviewed', 'noticed']);

/** No date lies after the edition, except that of an announced event, which warns once the edition has passed it. */
export const datesLieInThePast: Rule = {
  name: 'dates-lie-in-the-past',
  *check({ world, today }): Iterable<Problem> {
    for (const entry of world.entries) {
      const announced = entry.kind === 'events' && (entry.data as EventFile | undefined)?.announced === true;
      for (const { path, date } of datesIn(entry.data)) {
        const ownDate = announced && path.length === 1;
        if (!ownDate && isAfter(date, today)) yield late(entry, path, date, today);
        if (ownDate && !isAfter(date, today)) {
          yield entry.problem(
            'dates-lie-in-the-past',
            path,
            `${date} was announced, and the edition (${today}) has passed it.`,
            'Find out what happened, and take "announced" away.',
            'warning',
          );
        }
      }
      yield* publishedFirst(entry);
    }
  },
};

function late(entry: Entry, path: FieldPath, date: string, today: string): Problem {
  return entry.problem(
    'dates-lie-in-the-past',
    path,
    `${date} lies after the edition, ${today}.`,
    'Correct the date; an event that lies ahead carries "announced: true".',
  );
}

function* publishedFirst(entry: Entry): Iterable<Problem> {
  for (const { path, date } of datesIn(entry.data)) {
    if (path.at(-1) !== 'published') continue;
    const owner = path.slice(0, -1).reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], entry.data) as { checked?: string };
    if (owner.checked && isAfter(date, owner.checked)) {
      yield entry.problem(
        'dates-lie-in-the-past',
        path,
        `it was checked on ${owner.checked}, before it was published on ${date}.`,
        'Correct one of the two days.',
      );
    }
  }
}

function* datesIn(data: unknown, path: FieldPath = []): Iterable<{ path: FieldPath; date: string }> {
  if (data === null || typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (DATE_FIELDS.has(key) && typeof value === 'string') yield { path: here, date: value };
    else yield* datesIn(value, here);
  }
}
