/** A point in a drawing's own units. */
export type Point = readonly [x: number, y: number];

/**
 * Leaves out points that lie on the line between their neighbours.
 * @param points in the order of x
 * @param tolerance how far a point may lie off that line, in the units of y
 */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const kept: Point[] = [];
  points.forEach((point, index) => {
    const before = kept.at(-1);
    const after = points[index + 1];
    if (before && after) {
      const expected = before[1] + ((after[1] - before[1]) * (point[0] - before[0])) / (after[0] - before[0]);
      if (Math.abs(expected - point[1]) <= tolerance) return;
    }
    kept.push(point);
  });
  return kept;
}

const pair = (x: number, y: number) => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/**
 * A path through points: absolute to the first, relative from there, in whole units.
 * @param command `M` to begin a path, `L` to go on with one
 */
export function pathThrough(points: readonly Point[], command: 'M' | 'L' = 'M'): string {
  let [atX, atY] = [0, 0];
  return points
    .map(([x, y], index) => {
      const [nextX, nextY] = [Math.round(x), Math.round(y)];
      const words = index === 0 ? `${command}${pair(nextX, nextY)}` : pair(nextX - atX, nextY - atY);
      [atX, atY] = [nextX, nextY];
      return index === 1 ? `l${words}` : index > 1 && !words.startsWith('-') ? ` ${words}` : words;
    })
    .join('');
}

/** The closed area between an upper and a lower line. */
export function areaBetween(upper: readonly Point[], lower: readonly Point[]): string {
  return `${pathThrough(upper)}${pathThrough([...lower].reverse(), 'L')}Z`;
}
