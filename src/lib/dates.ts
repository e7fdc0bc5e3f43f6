/** A partial date as authored: `2020`, `2020-12` or `2020-12-08`. */
export type PartialDate = string;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Whether a text is a partial date that exists in the Gregorian calendar.
 * @param text `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The first day that a partial date can mean: `2020-12` gives `2020-12-01`. */
export function firstDayOf(date: PartialDate): string {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
}

/** Whether all of a partial date lies after a day: `2026` is not after `2026-11-24`. */
export function isAfter(date: PartialDate, day: string): boolean {
  return date > day.slice(0, date.length);
}

/**
 * Whole months from one partial date to a later day.
 * @returns months, negative when the order is the other way round
 */
export function monthsBetween(from: PartialDate, to: string): number {
  const [start, end] = [firstDayOf(from), firstDayOf(to)];
  const months = (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  return end.slice(8) < start.slice(8) ? months - 1 : months;
}

/** The month of a partial date, for tables: `2020-12-08` gives `2020-12`. */
export function monthOf(date: PartialDate): string {
  return date.slice(0, 7);
}

/**
 * Whole days from one day to another.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
