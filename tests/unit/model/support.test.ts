import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasEnded } from '#model/support.ts';
import { judgeWith } from '../world-copy.ts';

const TODAY = '2026-01-31';
const ended = (until: string) => hasEnded({ cycle: '1', until }, TODAY);

test('a window lasts until the end of its last day, month or year', () => {
  assert.deepEqual(['2026-01-30', '2025-12', '2025'].map(ended), [true, true, true]);
  assert.deepEqual(['2026-01-31', '2026-01', '2026', '2027-03'].map(ended), [false, false, false, false]);
});

test('a window whose end is unknown has not ended', () => {
  assert.equal(ended('unknown'), false);
});

const support = (windows: string) =>
  `support:\n  product: slab\n  windows:${windows}\n  url: https://example.org/slab\n  title: Slab\n  checked: 2026-01-10\nhomepage:`;

test('a list of windows is told where it has a cycle twice, a cycle that is a number, or none', () => {
  const told = (windows: string) => judgeWith({ file: 'tools/slab.md', replace: ['homepage:', support(windows)] }).join('\n');
  assert.equal(told('\n    - { cycle: "2", until: 2027-01 }\n    - { cycle: "1", until: unknown }'), '');
  assert.match(
    told('\n    - { cycle: "1", until: 2027-01 }\n    - { cycle: "1", until: unknown }'),
    /slab\.md:30:5 wrong-value "support\.windows": a list with a cycle in it twice/,
  );
  assert.match(told('\n    - { cycle: 1.30, until: 2027-01 }'), /wrong-type "support\.windows\[1\]\.cycle" must be text, not the number 1\.3\./);
  assert.match(told(' []'), /too-few "support\.windows" needs at least 1/);
});

test('windows of support are a fact about versions: past 90 days they have to be checked again', () => {
  const aged = (checked: string) => support('\n    - { cycle: "2", until: 2027-01 }').replace('checked: 2026-01-10', `checked: ${checked}`);
  const told = (checked: string) => judgeWith({ file: 'tools/slab.md', replace: ['homepage:', aged(checked)] }).join('\n');
  assert.equal(told('2025-11-02'), '');
  assert.match(told('2025-11-01'), /slab\.md:33:12 facts-are-fresh its version was checked on 2025-11-01, 91 days before the edition; the limit is 90/);
});
