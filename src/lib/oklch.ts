/** Lightness, chroma and hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const encoded = (value: number) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
const byte = (value: number) =>
  Math.round(Math.min(1, Math.max(0, encoded(value))) * 255)
    .toString(16)
    .padStart(2, '0');

/**
 * A colour in linear light, after https://bottosson.github.io/posts/oklab/
 * @returns red, green and blue from 0 to 1; outside of it where sRGB does not hold the colour
 */
export function linearLight([lightness, chroma, hue]: Oklch): [red: number, green: number, blue: number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** A colour as `#rrggbb` of sRGB, for pictures whose reader does not know OKLCH; what sRGB lacks is cut off. */
export function hexOf(colour: Oklch): string {
  return `#${linearLight(colour).map(byte).join('')}`;
}
