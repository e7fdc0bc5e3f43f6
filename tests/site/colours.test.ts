import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attribute, DIST, readPages } from './dist.ts';

/** Names that a text uses without saying what stands in for them, and names that it sets. */
const used = (text: string) => [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
const set = (text: string) => [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name!);

test('every colour and measure that a page or a drawing in it names is set by its stylesheets', () => {
  const sheets = new Map<string, string>();
  const sheet = (path: string) => sheets.get(path) ?? sheets.set(path, readFileSync(join(DIST, path), 'utf8')).get(path)!;
  const faults = readPages().flatMap(({ path, html, elements }) => {
    const styles = elements.filter((each) => attribute(each, 'rel') === 'stylesheet').map((each) => sheet(attribute(each, 'href')!));
    const known = new Set([html, ...styles].flatMap(set));
    return [...new Set([html, ...styles].flatMap(used))].filter((name) => !known.has(name)).map((name) => `${path}: ${name}`);
  });
  assert.deepEqual(faults, []);
});
