import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance } from '#lib/edit-distance.ts';

const CASES: [a: string, b: string, slips: number][] = [
  ['helm', 'helm', 0],
  ['helm', 'heml', 1],
  ['istoi', 'istio', 1],
  ['graphana', 'grafana', 2],
  ['kyvrno', 'kyverno', 1],
  ['ca', 'abc', 3],
  ['abcdef', 'badcfe', 3],
  ['', 'abc', 3],
];

for (const [a, b, slips] of CASES) {
  test(`between “${a}” and “${b}” lie ${slips} slips, either way`, () => {
    assert.equal(editDistance(a, b, 9), slips);
    assert.equal(editDistance(b, a, 9), slips);
  });
}

test('beyond its limit it only says that there are more', () => {
  assert.equal(editDistance('kubernetes', 'prometheus', 2), 3);
  assert.equal(editDistance('ab', 'abcdef', 2), 3);
});

test('the limit never hides a distance that lies within it', () => {
  for (const [a, b, slips] of CASES) assert.equal(editDistance(a, b, slips), slips);
});
