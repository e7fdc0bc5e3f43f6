import { isWithin, thicknessAt, type Bed } from '#figure/bed.ts';
import type { Timeline } from '#figure/timeline.ts';

/** One bed where it lies: its lower and upper face at each time, in beds counted from bedrock. */
export interface LaidBed {
  bed: Bed;
  low: number[];
  high: number[];
}

/** All beds of one layer, and the faces of the whole. */
export interface Stratum {
  low: number[];
  high: number[];
  beds: LaidBed[];
}

/** Times at which faces are computed: evenly spread, both edges included. */
export function sampleTimes({ start, end }: Timeline, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, index) => start + ((end - start) * index) / steps);
}

/** Old lies under new; an unknown beginning lies lowest. */
function fromOldest(beds: readonly Bed[]): Bed[] {
  return [...beds].sort((a, b) => (a.began ?? -Infinity) - (b.began ?? -Infinity) || 0);
}

/**
 * Lays beds on each other, layer on layer, from bedrock upwards.
 * @param layers beds of each layer, bedrock first
 * @param times when to measure, in years, ascending
 * @returns one stratum a layer; the thickness of each is the number of its living tools, but for the short stretches
 *   in which a bed opens or pinches out
 */
export function layStrata(layers: readonly (readonly Bed[])[], times: readonly number[], timeline: Timeline): Stratum[] {
  let face = times.map(() => 0);
  return layers.map((layer) => {
    const low = face;
    const beds = fromOldest(layer.filter((bed) => isWithin(bed, timeline))).map((bed) => {
      const under = face;
      face = under.map((height, index) => height + thicknessAt(bed, times[index]!, timeline));
      return { bed, low: under, high: face };
    });
    return { low, high: face, beds };
  });
}

/** The most beds that lie on each other at any time; at least 1. */
export function tallest(strata: readonly Stratum[]): number {
  return Math.max(1, ...(strata.at(-1)?.high ?? []));
}
