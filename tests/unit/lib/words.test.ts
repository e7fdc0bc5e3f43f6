import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, shortened } from '#lib/words.ts';

test('one talk, no talks, three talks', () => {
  assert.deepEqual(
    [1, 0, 3].map((count) => counted(count, 'talk')),
    ['1 talk', '0 talks', '3 talks'],
  );
});

test('a name that fits stays whole, a longer one is cut after a word', () => {
  assert.equal(shortened('Storage classes', 15), 'Storage classes');
  assert.equal(shortened('In-tree volume plugins and provisioners', 28), 'In-tree volume plugins and…');
  assert.equal(shortened('Extraordinarily', 8), 'Extraor…');
});
