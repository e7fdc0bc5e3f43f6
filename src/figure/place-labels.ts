/** A label that wants a place: its point in pixels, the width of its text, and how much it matters (higher first). */
export interface LabelWish {
  id: string;
  x: number;
  y: number;
  width: number;
  weight: number;
  /** Width of the sign at its point, whose middle no other label may cover; 0 where there is none. */
  sign?: number;
}

/** Where a label found a place; `none` where only its sign has room. */
export type LabelSide = 'right' | 'left' | 'none';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const clash = (one: Box, other: Box) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Gives labels a place beside their points so that none covers another. The weightiest choose first; each tries the
 * right of its point, then the left.
 * @param wishes labels, in pixels of a figure of the given width
 * @param width of the figure, in pixels
 * @param lineHeight room that one line takes, in pixels; also the least distance between two targets
 * @param topAt above which no letter may stand at an x: where the ground ends and the sky begins
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  lineHeight: number,
  topAt: (x: number) => number = () => -Infinity,
): Map<string, LabelSide> {
  const taken: Box[] = [];
  const places = new Map<string, LabelSide>();
  const byWeight = [...wishes].sort((a, b) => b.weight - a.weight || a.x - b.x || a.id.localeCompare(b.id));
  for (const wish of byWeight) {
    const signs = wishes.filter((other) => other !== wish && other.sign).map((other) => signOf(other, lineHeight));
    const side = (['right', 'left'] as const).find((each) => {
      const box = boxOf(wish, each, lineHeight);
      // Letters take the middle half of their line.
      const letters = wish.y - lineHeight / 4;
      if (letters < topAt(box.left) || letters < topAt(box.right)) return false;
      if (box.left < 0 || box.right > width || [...taken, ...signs].some((other) => clash(box, other))) return false;
      taken.push(box);
      return true;
    });
    places.set(wish.id, side ?? 'none');
  }
  return places;
}

function signOf({ x, y, sign = 0 }: LabelWish, lineHeight: number): Box {
  return { left: x - sign / 2, right: x + sign / 2, top: y - lineHeight / 8, bottom: y + lineHeight / 8 };
}

function boxOf({ x, y, width }: LabelWish, side: 'right' | 'left', lineHeight: number): Box {
  const left = side === 'right' ? x : x - width;
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
}
