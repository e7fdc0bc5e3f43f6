import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneSpelling } from '#lib/spelling.ts';

const PAIRS: [british: string, american: string][] = [
  ['optimised', 'optimized'],
  ['virtualisation', 'virtualization'],
  ['analyse', 'analyze'],
  ['harbour', 'harbor'],
  ['behavioural', 'behavioral'],
  ['centre', 'center'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalogs'],
  ['licence', 'license'],
  ['defence', 'defense'],
  ['artefacts', 'artifacts'],
  ['travelled', 'traveled'],
  ['programme', 'program'],
  ['grey', 'gray'],
];

for (const [british, american] of PAIRS) {
  test(`“${british}” and “${american}” are one word`, () => {
    assert.equal(oneSpelling(british), oneSpelling(american));
  });
}

test('words that only look like it stay apart', () => {
  assert.notEqual(oneSpelling('four'), oneSpelling('for'));
  assert.notEqual(oneSpelling('hour'), oneSpelling('hor'));
});
