import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { attribute, DIST, readPages, type Page } from './dist.ts';

const KB = 1024;
const compressed = (text: string | Buffer) => brotliCompressSync(text).length;
const weights = new Map<string, number>();

function weightOf(path: string): number {
  const known = weights.get(path);
  if (known !== undefined) return known;
  const weight = compressed(readFileSync(join(DIST, path)));
  weights.set(path, weight);
  return weight;
}

/** What a page moves before any act of the reader: its HTML, its stylesheets, and its scripts with all that they import. */
function weigh({ html, elements }: Page): { all: number; script: number } {
  const scripts = elements.flatMap((each) => (each.tagName === 'script' ? (attribute(each, 'src') ?? []) : []));
  const styles = elements.filter((each) => attribute(each, 'rel') === 'stylesheet').map((each) => attribute(each, 'href')!);
  const script = withImports(scripts).reduce((sum, path) => sum + weightOf(path), 0);
  return { script, all: compressed(html) + script + styles.reduce((sum, path) => sum + weightOf(path), 0) };
}

/** Scripts together with what they import at once; what they load later does not count. */
function withImports(paths: string[]): string[] {
  const found = new Set(paths);
  for (const path of found) {
    const text = readFileSync(join(DIST, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:^|[;}\s])import\s*(?:[\w{},*\s$]+from)?\s*["'](\.[^"']+)["']/g))
      found.add(new URL(name!, `https://here${path}`).pathname);
  }
  return [...found];
}

const pages = readPages();
const LIMITS: [what: string, limit: number, fits: (path: string) => boolean][] = [
  ['home', 24 * KB, (path) => path === '/'],
  ['a layer page', 30 * KB, (path) => /^\/layers\/.+/.test(path)],
  ['a tool, talk or term page', 14.6 * KB, (path) => /^\/(tools|talks|terms)\/.+/.test(path)],
  ['the list of all facts', 50 * KB, (path) => path === '/oldest/'],
];

for (const [what, limit, fits] of LIMITS) {
  test(`${what} weighs at most ${(limit / KB).toFixed(1)} KB before any act`, () => {
    const heavy = pages.filter(({ path }) => fits(path)).map((page) => ({ path: page.path, all: weigh(page).all }));
    assert.ok(heavy.length > 0);
    const worst = heavy.sort((a, b) => b.all - a.all)[0]!;
    console.log(`heaviest: ${worst.path} ${(worst.all / KB).toFixed(1)} KB`);
    assert.ok(worst.all <= limit, `${worst.path}: ${(worst.all / KB).toFixed(1)} KB`);
  });
}

test('script alone weighs at most 6 KB on every page', () => {
  const worst = pages.map((page) => ({ path: page.path, script: weigh(page).script })).sort((a, b) => b.script - a.script)[0]!;
  assert.ok(worst.script <= 6 * KB, `${worst.path}: ${(worst.script / KB).toFixed(1)} KB`);
});
