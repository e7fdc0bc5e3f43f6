/**
 * How many slips lie between two words: a letter left out, put in, taken for another, or changed with its neighbour.
 * Optimal string alignment after F. J. Damerau, "A technique for computer detection and correction of spelling errors" (1964).
 * @param limit more than so many slips need not be told apart
 * @returns the number of slips, or `limit + 1` where there are more
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const slip = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + slip);
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) least = Math.min(least, before[column - 2]! + 1);
      here.push(least);
    }
    // A swap reaches back two rows, so one row of misses is not the end.
    if (Math.min(...here) > limit && Math.min(...above) >= limit) return limit + 1;
    before = above;
    above = here;
  }
  return Math.min(above[b.length]!, limit + 1);
}
