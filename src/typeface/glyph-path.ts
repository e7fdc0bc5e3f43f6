/** A glyph's outline in px: where it begins, and the way from there in relative commands, so that it can stand anywhere. */
export interface GlyphPath {
  start: [x: number, y: number];
  /** Empty where the glyph shows nothing. */
  rest: string;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const joined = (values: readonly number[]) => values.map((value, index) => (index === 0 || value < 0 ? value : ` ${value}`)).join('');

/**
 * Turns an outline of a font into one of SVG.
 * @param commands absolute commands in units of the font, y upwards
 * @param scale px a unit
 */
export function glyphPath(commands: readonly { type: string; values: readonly number[] }[], scale: number): GlyphPath {
  const [first, ...others] = commands;
  if (!first) return { start: [0, 0], rest: '' };
  const point = (values: readonly number[]) => values.map((value, index) => tenth(index % 2 === 0 ? value * scale : -value * scale));
  let [x, y] = point(first.values) as [number, number];
  const start: [number, number] = [x, y];
  let begun = start;
  const rest = others.map(({ type, values }) => {
    if (type === 'Z') {
      [x, y] = begun;
      return 'z';
    }
    const ends = point(values);
    const steps = ends.map((value, index) => tenth(value - (index % 2 === 0 ? x : y)));
    [x, y] = ends.slice(-2) as [number, number];
    if (type === 'M') begun = [x, y];
    return `${type.toLowerCase()}${joined(steps)}`;
  });
  return { start, rest: rest.join('') };
}
