import type { Bed } from '#figure/bed.ts';
import { shareOf, type Timeline } from '#figure/timeline.ts';

/** A straight bed in a box: the lifeline of the catalogue, a lane of a lineage, the shape for loading. */
export interface Lane {
  area: string;
  /** Its upper and lower edge as lines, half a unit inside, where a line one unit wide is sharp. */
  edges: string;
  /** Whether its beginning is unknown, so that its left end stays open. */
  open: boolean;
  /** Where it begins and ends, as x in the box. */
  from: number;
  to: number;
}

/**
 * Draws a bed as one straight lane. It opens and pinches out with a bevel, and stands upright where it is cut by the
 * timeline's edges.
 * @param width of the whole timeline, in units of x
 * @param top of the lane and its height, in units of y
 * @param bevel length of a bevel, in units of x
 */
export function drawLane(bed: Bed, timeline: Timeline, { width, top, height, bevel }: { width: number; top: number; height: number; bevel: number }): Lane {
  const round = (value: number) => Number(value.toFixed(1));
  const from = round(shareOf(bed.began ?? timeline.start, timeline) * width);
  const to = round(shareOf(bed.ended ?? timeline.end, timeline) * width);
  const opens = bed.began !== undefined && bed.began > timeline.start;
  const pinches = bed.ended !== undefined && bed.ended <= timeline.end;
  const room = opens && pinches ? (to - from) / 2 : to - from;
  const slope = round(Math.max(0, Math.min(bevel, room)));
  const bottom = round(top + height);
  const [left, right] = [round(from + (opens ? slope : 0)), round(to - (pinches ? slope : 0))];
  return {
    area: `M${from} ${bottom}L${left} ${round(top)}H${right}L${to} ${bottom}z`,
    edges: `M${left} ${round(top + 0.5)}H${right}M${from} ${round(bottom - 0.5)}H${to}`,
    open: bed.began === undefined,
    from,
    to,
  };
}
