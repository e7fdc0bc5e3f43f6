import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hexOf } from '#lib/oklch.ts';

// As CSS Color 4 converts them.
const KNOWN: [colour: readonly [number, number, number], hex: string][] = [
  [[0, 0, 0], '#000000'],
  [[1, 0, 0], '#ffffff'],
  [[0.628, 0.2577, 29.23], '#ff0000'],
  [[0.5, 0, 120], '#636363'],
];
for (const [colour, hex] of KNOWN) {
  test(`oklch(${colour.join(' ')}) is ${hex}`, () => {
    assert.equal(hexOf(colour), hex);
  });
}

test('what sRGB lacks is cut off', () => {
  assert.match(hexOf([0.7, 0.4, 150]), /^#00[0-9a-f]{2}00$/);
});
