import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { foldSpelling } from '#search/words.ts';
import { searchWorld } from './search-world.ts';

/** One line of `queries.yaml`. */
interface Query {
  query: string;
  want: string;
  /** Why the wanted result is not among the first three. */
  miss?: string;
}

/** What a class of queries found: how many first, how many among the first three. */
interface Recall {
  name: string;
  count: number;
  first: number;
  three: number;
}

const NAMED = ['names', 'aliases', 'former names', 'abbreviations'];
const LEAST_OF_ALL = 0.95;
const LEAST_QUERIES = 150;

const classes = parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'queries.yaml'), 'utf8')) as Record<string, Query[]>;
const { engine, list } = searchWorld();
const pageOf = (path: string) => path.replace(/#.*/, '');

/** Place of the wanted result in the list that a reader sees, counted from 0; -1 where it is not there. */
async function placeOf({ query, want }: Query): Promise<number> {
  const { results } = await engine.all(query);
  return results.findIndex(({ path }) => pageOf(path) === want);
}

const recalls: Recall[] = [];
const lost: string[] = [];
const foundAgain: string[] = [];
for (const [name, queries] of Object.entries(classes)) {
  const places = await Promise.all(queries.map(placeOf));
  for (const [index, place] of places.entries()) {
    const { query, want, miss } = queries[index]!;
    const isFound = place >= 0 && place < 3;
    if (!isFound && miss === undefined) lost.push(`${name}: “${query}” should lead to ${want}`);
    if (isFound && miss !== undefined) foundAgain.push(`${name}: “${query}” is found; take its “miss” away`);
  }
  const first = places.filter((place) => place === 0).length;
  recalls.push({ name, count: queries.length, first, three: places.filter((place) => place >= 0 && place < 3).length });
}
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`;
for (const { name, count, first, three } of recalls) console.log(`${name}: ${count} queries, ${share(first, count)} first, ${share(three, count)} among three`);

test(`the list holds at least ${LEAST_QUERIES} queries, each once, and each leads to a page that there is`, () => {
  const all = Object.values(classes).flat();
  assert.ok(all.length >= LEAST_QUERIES, String(all.length));
  const typed = all.map(({ query }) => query);
  assert.deepEqual(typed.filter((query, index) => typed.indexOf(query) !== index), []);
  const pages = new Set(list.records.map(({ u }) => u));
  assert.deepEqual(all.filter(({ want }) => !pages.has(want)), []);
});

test('exact names, aliases, former names and abbreviations lead to their thing first, all of them', () => {
  const short = recalls.filter(({ name, count, first }) => NAMED.includes(name) && first < count);
  assert.deepEqual(short, []);
});

test('of all queries at least 95 % find what they want among the first three', () => {
  const [three, count] = [recalls.reduce((sum, each) => sum + each.three, 0), recalls.reduce((sum, each) => sum + each.count, 0)];
  console.log(`all: ${count} queries, ${share(recalls.reduce((sum, each) => sum + each.first, 0), count)} first, ${share(three, count)} among three`);
  assert.ok(three >= LEAST_OF_ALL * count, `${three} of ${count}`);
});

test('what is not found is marked with its reason, and what is found again is not', () => {
  assert.deepEqual([...lost, ...foundAgain], []);
});

test('every name, alias and former name of the content leads first to a thing that bears it', async () => {
  const bearers = new Map<string, Set<string>>();
  for (const { n, a = [], u, k } of list.records) {
    if (k === 'page') continue;
    for (const name of [n, ...a]) bearers.set(foldSpelling(name), (bearers.get(foldSpelling(name)) ?? new Set()).add(u));
  }
  const wrong: string[] = [];
  for (const [name, pages] of bearers) {
    const { results } = await engine.first(name);
    if (!results[0] || !pages.has(pageOf(results[0].path))) wrong.push(`${name}: ${results[0]?.path ?? 'nothing'}`);
  }
  assert.deepEqual(wrong, []);
});
