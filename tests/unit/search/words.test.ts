import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, foldSpelling, humpsOf, stemOf, stemsOf, tellingWords, wordsOf } from '#search/words.ts';

test('folding drops what readers leave out', () => {
  assert.equal(fold('Jérôme Petazzoni'), 'jeromepetazzoni');
  assert.equal(fold('CRI-O'), 'crio');
  assert.equal(fold('Security & Hardening'), 'securityandhardening');
  assert.equal(fold('It Wasn’t DNS'), 'itwasntdns');
  assert.equal(foldSpelling('Container-optimised OS'), foldSpelling('container optimized os'));
});

test('forms of a word have one stem, and names stay apart', () => {
  for (const forms of [
    ['image', 'images'],
    ['build', 'builds', 'building'],
    ['policy', 'policies'],
    ['scale', 'scaled', 'scaling'],
    ['run', 'running', 'runs'],
    ['metric', 'metrics'],
    ['process', 'processes'],
    ['cheap', 'cheaply'],
  ]) {
    assert.equal(new Set(forms.map(stemOf)).size, 1, forms.map((form) => `${form}: ${stemOf(form)}`).join(', '));
  }
  assert.notEqual(stemOf('container'), stemOf('contain'));
  assert.notEqual(stemOf('k3s'), stemOf('k3'));
  assert.notEqual(stemOf('dns'), stemOf('dn'));
});

test('words that tell nothing are left out, unless there are no others', () => {
  assert.deepEqual(tellingWords('how do I roll back a release'), ['roll', 'back', 'release']);
  assert.deepEqual(tellingWords('what is it'), ['what', 'is', 'it']);
  assert.deepEqual(stemsOf('the images of an image'), ['imag']);
  assert.deepEqual(wordsOf(' - '), []);
});

test('a name with humps gives its words', () => {
  assert.equal(humpsOf('ImagePullBackOff'), 'Image Pull Back Off');
  assert.equal(humpsOf('K9s'), 'K9s');
});
