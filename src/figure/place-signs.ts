/** A sign at its point, in pixels; the higher its weight, the sooner it chooses. */
export interface SignWish {
  id: string;
  x: number;
  y: number;
  weight: number;
}

/** Pixels that a sign takes, and a hair more so that two do not touch. */
const WIDTH = 9;
const HEIGHT = 12;

/**
 * Chooses signs of which none covers another.
 * @returns the ids of those that stand; the others would only blot what is there
 */
export function signsThatStand(wishes: readonly SignWish[]): Set<string> {
  const standing: SignWish[] = [];
  const byWeight = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || a.id.localeCompare(b.id));
  for (const wish of byWeight) {
    const isFree = standing.every(({ x, y }) => Math.abs(x - wish.x) >= WIDTH || Math.abs(y - wish.y) >= HEIGHT);
    if (isFree) standing.push(wish);
  }
  return new Set(standing.map(({ id }) => id));
}
