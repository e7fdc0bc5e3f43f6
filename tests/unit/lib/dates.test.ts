import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstDayOf, isAfter, isPartialDate, monthsBetween } from '#lib/dates.ts';

test('only dates that exist are dates', () => {
  for (const good of ['2020', '2020-12', '2020-12-31', '2024-02-29']) assert.ok(isPartialDate(good), good);
  for (const bad of ['20', '2020-13', '2020-00', '2023-02-29', '2020-1-1', 'soon', '2020-12-32']) assert.ok(!isPartialDate(bad), bad);
});

test('a partial date is after a day only when all of it is', () => {
  assert.ok(isAfter('2026-12', '2026-11-24'));
  assert.ok(!isAfter('2026-11', '2026-11-24'));
  assert.ok(!isAfter('2026', '2026-11-24'));
});

test('months are counted whole', () => {
  assert.equal(firstDayOf('2020'), '2020-01-01');
  assert.equal(firstDayOf('2020-12'), '2020-12-01');
  assert.equal(monthsBetween('2025-09-30', '2026-11-24'), 13);
  assert.equal(monthsBetween('2026-11-24', '2026-11-24'), 0);
});
