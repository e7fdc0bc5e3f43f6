/** Lightness 0 to 1, chroma, hue in degrees: a colour of OKLCH. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];
/** Red, green, blue of sRGB, each 0 to 1, as a screen of 8 bits shows them. */
export type Srgb = readonly [red: number, green: number, blue: number];

/**
 * OKLCH to sRGB by Björn Ottosson's matrices (https://bottosson.github.io/posts/oklab/) and the transfer curve of
 * IEC 61966-2-1. What lies outside sRGB is clipped channel by channel, as browsers do.
 */
export function toSrgb([lightness, chroma, hue]: Oklch): Srgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function encode(linear: number): number {
  const clipped = Math.min(1, Math.max(0, linear));
  const curved = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(curved * 255) / 255;
}

/**
 * One colour over another at an opacity, mixed in sRGB as SVG's `fill-opacity` is (https://www.w3.org/TR/compositing-1/).
 * @param opacity of the upper one, 0 to 1
 */
export function over(upper: Srgb, lower: Srgb, opacity: number): Srgb {
  return [0, 1, 2].map((channel) => upper[channel]! * opacity + lower[channel]! * (1 - opacity)) as unknown as Srgb;
}

/**
 * Contrast ratio of two colours, 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
export function contrast(one: Srgb, other: Srgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
function luminance(colour: Srgb): number {
  const [red, green, blue] = colour.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as unknown as Srgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
