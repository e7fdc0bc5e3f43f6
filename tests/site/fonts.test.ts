import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { DIST, filesOf, readPages, visibleText } from './dist.ts';

const files = filesOf(DIST).filter((file) => file.endsWith('.woff2'));

/** The characters that every font file of the site holds. */
async function held(): Promise<Set<string>> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const bytes = await fontverter.convert(readFileSync(join(DIST, file)), 'sfnt');
    const codes = new Face(new Blob(Uint8Array.from(bytes).buffer)).collectUnicodes();
    for (const code of codes) counts.set(String.fromCodePoint(code), (counts.get(String.fromCodePoint(code)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === files.length).map(([character]) => character));
}

test('two font files, 33 KB together at most', () => {
  assert.equal(files.length, 2, files.join(', '));
  const bytes = files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  assert.ok(bytes <= 33 * 1024, `${bytes} bytes`);
});

/** Letters of names, such as Š, stand in no published Latin file; the reader's own serif lends them. Signs must not. */
const LENT = /\p{L}|\s/u;

test('no page shows a sign that our font files lack', async () => {
  const known = await held();
  const missing = new Map<string, string>();
  for (const page of readPages()) {
    for (const character of visibleText(page)) if (!known.has(character) && !LENT.test(character)) missing.set(character, page.path);
  }
  assert.deepEqual([...missing], []);
});
