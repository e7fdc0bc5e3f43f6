/** A row of a list beside the figure, in pixels from the figure's top. */
export interface Row {
  top: number;
  height: number;
}

/**
 * Heights for a list whose rows stand beside strata: each as high as its stratum where that is enough, none lower than
 * a readable row, all within the figure.
 * @param natural heights of the strata, top row first, in pixels
 * @param least height that a row needs, in pixels
 * @param height of the whole figure, in pixels; the list stands on its ground
 */
export function rowsBeside(natural: readonly number[], least: number, height: number): Row[] {
  const floor = Math.min(least, height / Math.max(1, natural.length));
  let heights = natural.map((each) => Math.max(floor, each));
  const total = sum(heights);
  if (total > height) {
    const spare = total - floor * heights.length;
    const share = spare > 0 ? (height - floor * heights.length) / spare : 0;
    heights = heights.map((each) => floor + (each - floor) * share);
  }
  let top = height - sum(heights);
  return heights.map((each) => {
    const row = { top, height: each };
    top += each;
    return row;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
