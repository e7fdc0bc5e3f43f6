import type { Bed } from '#figure/bed.ts';
import { areaBetween, pathThrough, simplify, type Point } from '#figure/polyline.ts';
import { layStrata, sampleTimes, tallest, type LaidBed, type Stratum } from '#figure/strata.ts';
import { shareOf, type Timeline } from '#figure/timeline.ts';

/** Whole units keep paths short: x runs from 0 to WIDTH, and four units of y are one pixel. */
const WIDTH = 1400;
const UNITS = 4;
const STEPS = 140;
/** Hairlines closer than this, in pixels, would close up to a tint; then only every second, third … is drawn. */
const LEAST_SEAM = 2.6;

/** From a face to the figure's top, in pixels, at one edge of the timeline. */
export interface Edge {
  top: number;
  bottom: number;
}

/** One stratum as paths in the units of the figure's view box. */
export interface DrawnStratum {
  area: string;
  /** The line where it meets what lies on it. */
  contact: string;
  /** Every other of its beds that have not ended, so that one can be followed through the figure. */
  others: string;
  /** Hairlines between its beds. */
  seams: string;
  ended: { id: string; area: string }[];
  start: Edge;
  end: Edge;
  beds: LaidBed[];
}

/** Strata drawn to a height. */
export interface DrawnStrata {
  viewBox: string;
  /** Height of the figure and of one bed, in pixels. */
  height: number;
  bedHeight: number;
  strata: DrawnStratum[];
  /** Where the uppermost stratum ends at a share of the timeline, in pixels from the top. */
  surfaceAt(share: number): number;
  /** Where a bed's middle lies at a time, in pixels from the top. */
  middleAt(bed: LaidBed, time: number): number;
}

/**
 * Draws layers of beds into a figure of fixed height: the height of a bed follows from the most that lie on each other.
 * @param layers beds of each layer, bedrock first
 * @param timeline what the figure shows
 * @param height of the figure, in pixels
 * @param most greatest height of one bed, in pixels; a figure of few beds stays lower than `height`
 */
export function drawStrata(layers: readonly (readonly Bed[])[], timeline: Timeline, height: number, most = Infinity): DrawnStrata {
  const times = sampleTimes(timeline, STEPS);
  const strata = layStrata(layers, times, timeline);
  const bedHeight = Math.min(most, height / tallest(strata));
  const whole = Math.min(height, bedHeight * tallest(strata));
  const points = (face: readonly number[]): Point[] =>
    simplify(
      face.map((beds, index) => [(index / STEPS) * WIDTH, (whole - beds * bedHeight) * UNITS] as const),
      0.7,
    );
  return {
    viewBox: `0 0 ${WIDTH} ${Math.round(whole * UNITS)}`,
    height: whole,
    bedHeight,
    strata: strata.map((stratum) => drawn(stratum, points, whole, bedHeight)),
    surfaceAt: (share) => whole - (strata.at(-1)?.high[Math.round(Math.min(1, Math.max(0, share)) * STEPS)] ?? 0) * bedHeight,
    middleAt: ({ low, high }, time) => {
      const index = Math.round(shareOf(time, timeline) * STEPS);
      return whole - ((low[index]! + high[index]!) / 2) * bedHeight;
    },
  };
}

function drawn(stratum: Stratum, points: (face: readonly number[]) => Point[], height: number, bedHeight: number): DrawnStratum {
  const every = Math.max(1, Math.ceil(LEAST_SEAM / bedHeight));
  const area = ({ low, high }: { low: readonly number[]; high: readonly number[] }) => areaBetween(points(high), points(low));
  const edge = (index: number): Edge => ({
    top: height - stratum.high.at(index)! * bedHeight,
    bottom: height - stratum.low.at(index)! * bedHeight,
  });
  return {
    area: area(stratum),
    contact: pathThrough(points(stratum.high)),
    others: stratum.beds
      .filter(({ bed }, index) => index % 2 === 1 && bed.ended === undefined)
      .map(area)
      .join(''),
    seams: stratum.beds
      .slice(0, -1)
      .filter((_, index) => index % every === 0)
      .map(({ high }) => pathThrough(points(high)))
      .join(''),
    ended: stratum.beds.filter(({ bed }) => bed.ended !== undefined).map((laid) => ({ id: laid.bed.id, area: area(laid) })),
    start: edge(0),
    end: edge(-1),
    beds: stratum.beds,
  };
}
