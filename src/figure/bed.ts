import type { Timeline } from '#figure/timeline.ts';

/** One tool in a figure. Times are years; a beginning that is unknown is open and counts as alive from the start. */
export interface Bed {
  id: string;
  began: number | undefined;
  ended: number | undefined;
}

/** Years that a bed takes to open or to pinch out. */
const OPENING = 0.4;
const PINCHING = 0.34;

/** Whether a bed can be seen at all: it began before the timeline's end and did not end before its start. */
export function isWithin({ began, ended }: Bed, { start, end }: Timeline): boolean {
  return (began === undefined || began <= end) && (ended === undefined || ended > start);
}

/** Whether a tool lives at a time. */
export function isAlive({ began, ended }: Bed, time: number): boolean {
  return (began === undefined || began <= time) && (ended === undefined || time < ended);
}

const ease = (share: number) => (share <= 0 ? 0 : share >= 1 ? 1 : share * share * (3 - 2 * share));
const between = (time: number, [from, to]: [number, number]) => (to > from ? ease((time - from) / (to - from)) : time >= to ? 1 : 0);

/**
 * The stretches in which a bed opens and pinches out. They are kept inside the timeline, so that at both of its edges
 * the thickness is whole: a tool that began last month is there today, one that ended last month is not.
 */
export function ramps({ began, ended }: Bed, { start, end }: Timeline): { opening?: [number, number]; pinching?: [number, number] } {
  const opening: [number, number] | undefined = began === undefined || began <= start ? undefined : [began, began + OPENING];
  if (opening && opening[1] > end) opening.splice(0, 2, Math.max(start, end - OPENING), end);
  const pinching: [number, number] | undefined = ended === undefined || ended > end ? undefined : [ended - PINCHING, ended];
  if (pinching && pinching[0] < start) pinching.splice(0, 2, start, Math.min(end, start + PINCHING));
  if (opening && pinching && opening[1] > pinching[0]) {
    const middle = (Math.min(opening[0], pinching[0]) + pinching[1]) / 2;
    opening.splice(0, 2, Math.min(opening[0], middle), middle);
    pinching[0] = middle;
  }
  return { ...(opening ? { opening } : {}), ...(pinching ? { pinching } : {}) };
}

/**
 * How thick a bed is at a time.
 * @returns 0 to 1, where 1 is a whole bed
 */
export function thicknessAt(bed: Bed, time: number, timeline: Timeline): number {
  if (!isWithin(bed, timeline)) return 0;
  const { opening, pinching } = ramps(bed, timeline);
  return (opening ? between(time, opening) : 1) * (pinching ? 1 - between(time, pinching) : 1);
}
