import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { shortenScopes } from '#markdown/short-scopes.ts';

test('scopes get the shortest names that keep them apart, the same in pages and stylesheets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-scopes-'));
  mkdirSync(join(folder, 'assets'));
  const page = join(folder, 'index.html');
  const sheet = join(folder, 'assets', 'page.css');
  writeFileSync(page, '<p data-astro-cid-abcd1234 data-s="x"><b data-astro-cid-abce1234></b><i data-astro-cid-zzzz0000></i></p>');
  writeFileSync(sheet, 'p[data-astro-cid-abcd1234]{}b[data-astro-cid-abce1234]:hover{}');
  assert.equal(shortenScopes(folder), 3);
  assert.equal(readFileSync(page, 'utf8'), '<p data-s-abcd data-s="x"><b data-s-abce></b><i data-s-zz></i></p>');
  assert.equal(readFileSync(sheet, 'utf8'), 'p[data-s-abcd]{}b[data-s-abce]:hover{}');
});
