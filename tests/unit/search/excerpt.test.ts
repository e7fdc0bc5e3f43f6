import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, markedPieces } from '#search/excerpt.ts';

const marked = (text: string, stems: string[], beginning?: string) =>
  markedPieces(text, stems, beginning)
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

test('words are marked in all their forms, and nothing of the text is lost', () => {
  assert.equal(marked('Images, an image’s layers; imagine.', ['imag']), '[Images], an [image’s] layers; imagine.');
  assert.equal(marked('Optimised for speed', ['optimiz']), '[Optimised] for speed');
  assert.equal(marked('Nothing here', ['x']), 'Nothing here');
});

test('a word that is still being typed is marked where one begins so', () => {
  assert.equal(marked('kube-prometheus', ['prome'], 'prome'), 'kube-[prometheus]');
});

test('the excerpt is the sentence that holds most', () => {
  assert.equal(excerptOf('A pod runs. A pod resolves names. Names differ.', ['pod', 'nam']), 'A pod resolves names.');
});

test('a long sentence is cut round the words', () => {
  const long = `${'first '.repeat(40)}needle ${'last '.repeat(40)}`.trim();
  const excerpt = excerptOf(long, ['needl']);
  assert.match(excerpt, /^… .*needle.* …$/);
  assert.ok(excerpt.length < 180);
});
