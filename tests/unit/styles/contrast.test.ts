import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layerRoles } from '#styles/layer-colours.ts';
import { contrast, over, toSrgb, type Oklch, type Srgb } from './contrast.ts';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The least ratio of WCAG 2.2 for text (1.4.3), and for controls, focus and graphics (1.4.11). */
const TEXT = 4.5;
const GRAPHICS = 3;

const source = (path: string) => readFileSync(join(import.meta.dirname, '..', '..', '..', 'src', path), 'utf8');
const css = source('styles/tokens/roles.css');

/** A role of `roles.css` in a theme. */
function role(name: string, theme: Theme): Srgb {
  const found = new RegExp(`--${name}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\);`).exec(css);
  assert.ok(found, `roles.css has no --${name} of two OKLCH colours`);
  return toSrgb(found[theme === 'light' ? 1 : 2]!.split(' ').map(Number) as unknown as Oklch);
}

/** How strongly a figure lays the line over the bed of what has ended, 0 to 1. */
function endedOpacity(component: string): number {
  const found = /\.ended \{\s*fill: var\(--layer-line\);\s*fill-opacity: ([\d.]+);/.exec(source(`components/figure/${component}`));
  assert.ok(found, `${component} lays no line over its ended beds`);
  return Number(found[1]);
}

/** What `color-mix` makes of two colours of one hue: so much of the first. */
const mixed = (one: Oklch, other: Oklch, share: number): Oklch =>
  [0, 1, 2].map((index) => one[index]! * share + other[index]! * (1 - share)) as unknown as Oklch;

/** A pair that the site shows, and the ratio that it needs. */
interface Pair {
  what: string;
  front: Srgb;
  ground: Srgb;
  least: number;
}

/** What stands on grounds that no layer colours. */
function plainPairs(theme: Theme): Pair[] {
  const pairs: Pair[] = [];
  for (const ground of ['paper', 'sheet', 'ground']) {
    for (const front of ['ink', 'ink2', 'ink3'])
      pairs.push({ what: `${front} on ${ground}`, front: role(front, theme), ground: role(ground, theme), least: TEXT });
  }
  for (const ground of ['paper', 'sheet']) {
    pairs.push({ what: `border of a control on ${ground}`, front: role('rule2', theme), ground: role(ground, theme), least: GRAPHICS });
  }
  return [...pairs, { what: 'skip link: paper on ink', front: role('paper', theme), ground: role('ink', theme), least: TEXT }];
}

/** What stands in a layer's colours. */
function layerPairs(theme: Theme, position: number, count: number): Pair[] {
  const own = layerRoles(position, count);
  const colour = (name: string) => toSrgb(own[name]![theme]);
  const [ink, paper] = [role('ink', theme), role('paper', theme)];
  const pairs: [what: string, front: Srgb, ground: Srgb, least: number][] = [
    ...['ink', 'ink2', 'ink3'].map((front): [string, Srgb, Srgb, number] => [`${front} on wash`, role(front, theme), colour('wash'), TEXT]),
    // On beds stands ink alone: ink2 would reach 3.6 there.
    ['ink on bed', ink, colour('bed'), TEXT],
    ['ink on the other bed', ink, colour('bed2'), TEXT],
    ['layer ink on paper', colour('ink'), paper, TEXT],
    ['layer ink on sheet', colour('ink'), role('sheet', theme), TEXT],
    // Words on an ended bed carry a halo of the plain bed, which is their ground; the bare sign has to stand by itself.
    ['sign on an ended bed of a stratum', ink, over(colour('line'), colour('bed'), endedOpacity('StratumBeds.astro')), GRAPHICS],
    ['sign on an ended bed of the section', ink, over(colour('line'), colour('bed'), endedOpacity('SectionBeds.astro')), GRAPHICS],
    theme === 'light'
      ? ['word on an ended lane', ink, toSrgb(mixed(own['line']!.light, own['bed']!.light, 0.6)), TEXT]
      : ['word on an ended lane', paper, colour('line'), TEXT],
    ['line on paper', colour('line'), paper, GRAPHICS],
    ['lithology: layer ink on bed', colour('ink'), colour('bed'), GRAPHICS],
    ['line on wash', colour('line'), colour('wash'), GRAPHICS],
  ];
  return pairs.map(([what, front, ground, least]) => ({ what: `layer ${position} of ${count}: ${what}`, front, ground, least }));
}

for (const theme of THEMES) {
  test(`${theme}: every pair of colours that no layer owns can be read`, () => {
    assert.deepEqual(faults(plainPairs(theme)), []);
  });
  for (const count of [2, 13, 20]) {
    test(`${theme}: with ${count} layers every pair of each layer can be read`, () => {
      const positions = Array.from({ length: count }, (_, index) => index + 1);
      assert.deepEqual(faults(positions.flatMap((position) => layerPairs(theme, position, count))), []);
    });
  }
}

test('words that may lie on an ended bed carry a halo of the plain bed', () => {
  for (const component of ['StratumBeds.astro', 'SectionLabels.astro'])
    assert.match(source(`components/figure/${component}`), /text \{\s*stroke: var\(--layer-bed\);/);
});

function faults(pairs: Pair[]): string[] {
  return pairs.flatMap(({ what, front, ground, least }) => {
    const ratio = contrast(front, ground);
    return ratio >= least ? [] : [`${what}: ${ratio.toFixed(2)}, needs ${least}`];
  });
}
