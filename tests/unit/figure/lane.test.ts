import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '#figure/place-labels.ts';
import { drawLane } from '#figure/lane.ts';

const TIMELINE = { start: 2020, end: 2026 };
const BOX = { width: 120, top: 2, height: 8, bevel: 8 };
const bed = (began?: number, ended?: number) => ({ id: 'x', began, ended });

test('a bed older than the figure that still lives is cut upright at both edges', () => {
  assert.equal(drawLane(bed(2014), TIMELINE, BOX).area, 'M0 10L0 2H120L120 10z');
});

test('a bed opens with a bevel where it began and pinches out where it ended', () => {
  assert.equal(drawLane(bed(2021, 2024), TIMELINE, BOX).area, 'M20 10L28 2H72L80 10z');
  assert.equal(drawLane(bed(2021, 2024), TIMELINE, BOX).edges, 'M28 2.5H72M20 9.5H80');
});

test('an unknown beginning stays open', () => {
  assert.equal(drawLane(bed(undefined, 2023), TIMELINE, BOX).open, true);
  assert.equal(drawLane(bed(2014, 2023), TIMELINE, BOX).open, false);
});

test('a bed too short for its bevels becomes a point, never a crossing', () => {
  const { area, from, to } = drawLane(bed(2023, 2023.1), TIMELINE, BOX);
  assert.equal(area, 'M60 10L61 2H61L62 10z');
  assert.ok(from < to);
});

test('a label leaves the sign of its neighbour free', () => {
  const wish = (id: string, x: number) => ({ id, x, y: 0, width: 60, weight: 0, sign: 8 });
  const places = placeLabels([wish('a', 100), wish('b', 130)], 400, 14);
  assert.equal(places.get('a'), 'left');
  assert.equal(places.get('b'), 'right');
});
