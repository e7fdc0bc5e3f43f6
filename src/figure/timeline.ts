import type { PartialDate } from '#lib/dates.ts';

/** The stretch of time that a figure shows, in years: 2020.5 is the middle of 2020. */
export interface Timeline {
  start: number;
  end: number;
}

/**
 * A date as a number of years. A month means its middle, a year its middle.
 * @param date `2020`, `2020-12` or `2020-12-08`
 */
export function yearOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Share of the timeline that has passed at a time: 0 at its start, 1 at its end, clamped to both. */
export function shareOf(time: number, { start, end }: Timeline): number {
  return Math.min(1, Math.max(0, (time - start) / (end - start)));
}

/** The whole years that begin within a timeline. */
export function yearsWithin({ start, end }: Timeline): number[] {
  const first = Math.ceil(start);
  return Array.from({ length: Math.max(0, Math.floor(end) - first + 1) }, (_, index) => first + index);
}
