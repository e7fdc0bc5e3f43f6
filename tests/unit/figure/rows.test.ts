import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '#figure/place-labels.ts';
import { signsThatStand } from '#figure/place-signs.ts';
import { rowsBeside } from '#figure/rows.ts';
import { pathThrough, simplify } from '#figure/polyline.ts';
import { shareOf, yearOf, yearsWithin } from '#figure/timeline.ts';

const CASES: [name: string, natural: number[], least: number][] = [
  ['thick strata', [60, 80, 120], 29],
  ['one thin stratum', [3, 300, 200], 29],
  ['thirteen thin strata', Array.from({ length: 13 }, (_, index) => index), 50],
  ['twenty strata, more than fit', Array.from({ length: 20 }, () => 40), 50],
];
for (const [name, natural, least] of CASES) {
  test(`rows beside ${name} touch, stand on the ground, and are high enough to read`, () => {
    const rows = rowsBeside(natural, least, 660);
    rows.forEach((row, index) => {
      const next = rows[index + 1];
      assert.ok(row.top >= -1e-9 && row.height >= Math.min(least, 660 / natural.length) - 1e-9);
      assert.ok(Math.abs(row.top + row.height - (next ? next.top : 660)) < 1e-9);
    });
  });
}

test('strata that are high enough keep their height', () => {
  assert.deepEqual(
    rowsBeside([60, 80, 120], 29, 660).map(({ height }) => height),
    [60, 80, 120],
  );
});

test('the weightier label takes the place, the other goes left or stays a sign', () => {
  const wish = (id: string, x: number, weight: number) => ({ id, x, y: 100, width: 80, weight });
  assert.deepEqual(
    [...placeLabels([wish('light', 190, 1), wish('heavy', 200, 2), wish('third', 205, 0)], 720, 24)],
    [
      ['heavy', 'right'],
      ['light', 'left'],
      ['third', 'none'],
    ],
  );
  assert.deepEqual([...placeLabels([wish('edge', 700, 1)], 720, 24)], [['edge', 'left']]);
});

test('no letter stands in the sky: the other side is tried, then the sign stands alone', () => {
  const surface = (x: number) => 120 - x / 4;
  const wish = (id: string, x: number, y: number) => ({ id, x, y, width: 80, weight: 1 });
  assert.deepEqual([...placeLabels([wish('deep', 200, 100)], 400, 24, surface)], [['deep', 'right']]);
  assert.deepEqual([...placeLabels([wish('near', 395, 50)], 400, 24, surface)], [['near', 'left']]);
  assert.deepEqual([...placeLabels([wish('on it', 395, 26)], 400, 24, surface)], [['on it', 'none']]);
});

test('of signs that would cover each other the weightiest stands', () => {
  const sign = (id: string, x: number, y: number, weight: number) => ({ id, x, y, weight });
  const standing = signsThatStand([sign('light', 100, 50, 1), sign('heavy', 104, 55, 2), sign('beside', 110, 50, 0), sign('below', 104, 68, 0)]);
  assert.deepEqual([...standing], ['heavy', 'below']);
  assert.deepEqual([...signsThatStand([sign('one', 100, 50, 0), sign('far', 109, 50, 0)])], ['one', 'far']);
});

test('points on a straight line are left out, corners stay', () => {
  const points = [0, 1, 2, 3, 4].map((x) => [x, x < 3 ? 0 : x] as const);
  assert.deepEqual(simplify(points, 0.1), [
    [0, 0],
    [2, 0],
    [3, 3],
    [4, 4],
  ]);
  assert.equal(
    pathThrough([
      [0, 8],
      [4, 2],
      [6, 5],
    ]),
    'M0 8l4-6 2 3',
  );
});

test('a month means its middle, and shares are clamped', () => {
  const timeline = { start: 2020, end: 2026.9 };
  assert.equal(yearOf('2020-01-01'), 2020);
  assert.ok(yearOf('2020-12-31') < 2021 && yearOf('2020-12-31') > 2020.99);
  assert.ok(yearOf('2020-06') > yearOf('2020-06-01') && yearOf('2020-06') < yearOf('2020-06-30'));
  assert.equal(yearOf('2020'), 2020.5);
  assert.equal(shareOf(2019, timeline), 0);
  assert.equal(shareOf(2030, timeline), 1);
  assert.deepEqual(yearsWithin(timeline), [2020, 2021, 2022, 2023, 2024, 2025, 2026]);
});
