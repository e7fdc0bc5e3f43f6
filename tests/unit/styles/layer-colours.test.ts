import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerRoles, layerStylesheet } from '#styles/layer-colours.ts';

type Colour = readonly [number, number, number];
const INK: Record<'light' | 'dark', Colour> = { light: [0.235, 0.014, 165], dark: [0.925, 0.008, 120] };
const PAPER: Record<'light' | 'dark', Colour> = { light: [0.975, 0.006, 130], dark: [0.19, 0.008, 165] };

/** Relative luminance of an OKLCH colour: https://bottosson.github.io/posts/oklab/ and WCAG 2.2. */
function luminance([lightness, chroma, hue]: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const count of [2, 13, 20]) {
  test(`with ${count} layers every pair of colours can be read in both themes`, () => {
    for (let position = 1; position <= count; position += 1) {
      const roles = layerRoles(position, count);
      for (const theme of ['light', 'dark'] as const) {
        const text = `layer ${position}, ${theme}`;
        assert.ok(contrast(roles.ink![theme], PAPER[theme]) >= 4.5, `${text}: ink on paper`);
        assert.ok(contrast(roles.line![theme], PAPER[theme]) >= 3, `${text}: line on paper`);
        assert.ok(contrast(INK[theme], roles.bed![theme]) >= 4.5, `${text}: text on bed`);
        assert.ok(contrast(INK[theme], roles.wash![theme]) >= 4.5, `${text}: text on wash`);
      }
    }
  });
}

test('the stylesheet gives every position its roles and a lithology', () => {
  const css = layerStylesheet(20);
  assert.match(css, /\[data-layer="20"\]\{--layer-ink:var\(--l20-ink\)/);
  assert.equal(css.match(/--layer-lithology:url/g)?.length, 20);
});
