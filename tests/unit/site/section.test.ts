import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thoseThatFit } from '#site/section.ts';

const named = (...lengths: number[]) => lengths.map((length) => ({ name: 'x'.repeat(length) }));
const lengthsIn = (things: { name: string }[], height: number) => thoseThatFit(things, { top: 0, height }).map(({ name }) => name.length);

test('a name that is too long for the row gives way to the next', () => {
  assert.deepEqual(lengthsIn(named(10, 40, 8), 17), [10, 8]);
  assert.deepEqual(lengthsIn(named(10, 14, 5, 20), 17), [10, 5]);
});

test('a higher row takes more, but no more than three lines', () => {
  const ten = named(...Array.from({ length: 20 }, () => 10));
  assert.equal(lengthsIn(ten, 34).length, 5);
  assert.equal(lengthsIn(ten, 400).length, lengthsIn(ten, 51).length);
});

test('the first name stands, however long', () => {
  assert.deepEqual(lengthsIn(named(90, 5), 17), [90]);
});
