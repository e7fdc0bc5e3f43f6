import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ITEM_SCHEMAS } from '#feeds/item-schemas.ts';
import { DIST, filesOf } from './dist.ts';

interface DataFile {
  version: number;
  edition: string;
  license: string;
  items: Record<string, unknown>[];
}
const API = join(DIST, 'api/v1');
const readJson = <Shape>(name: string) => JSON.parse(readFileSync(join(API, `${name}.json`), 'utf8')) as Shape;
const read = (kind: string) => readJson<DataFile>(kind);
const content = join(import.meta.dirname, '..', '..', 'content');
const authored = (kind: string) => (existsSync(join(content, kind)) ? readdirSync(join(content, kind)).length : 0);

for (const kind of ['layers', 'tools', 'talks', 'terms', 'events', 'exits', 'tracks']) {
  test(`the data of ${kind} has version, edition, licence and one item an entry, each leading to its page`, () => {
    const { version, edition, license, items } = read(kind);
    assert.equal(version, 1);
    assert.match(edition, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(license, 'CC-BY-4.0');
    assert.equal(items.length, authored(kind));
    for (const { id, name, title, url } of items) {
      assert.ok(typeof id === 'string' && (name || title), String(id));
      const path = new URL(String(url)).pathname;
      assert.ok(existsSync(join(DIST, path, 'index.html')), String(url));
    }
  });
}

test('a tool’s data holds what is derived', () => {
  const psp = read('tools').items.find(({ id }) => id === 'pod-security-policy')!;
  assert.equal(psp.layer, 'security');
  assert.equal(psp.status, 'removed');
  assert.equal(psp.maturity, 'none');
  assert.equal(psp.ended, '2022-08-23');
  assert.deepEqual(psp.marks, ['ended']);
  assert.ok((psp.aliases as string[]).includes('PSP'));
  assert.equal(read('tools').items.find(({ id }) => id === 'kubernetes')!.maturity, 'graduated');
});

test('a talk’s data names recording, speakers and layers', () => {
  const talk = read('talks').items.find(({ id }) => id === 'future-of-observability')!;
  assert.equal(talk.recording, 'https://www.youtube.com/watch?v=MkSdvPdS1oA');
  assert.deepEqual(talk.layers, ['observability']);
  assert.equal((talk.speakers as unknown[]).length, 2);
});

test('the index of the data names every file that is there, and no other', () => {
  const listed = read('index').items.map(({ url }) => new URL(decodeURI(String(url))).pathname.replace('/api/v1/', ''));
  const there = filesOf(API).filter((file) => file !== 'index.json' && !file.startsWith('tools/'));
  assert.deepEqual(listed.map(decodeURI).sort(), [...there, 'tools/{id}.json'].sort());
});

test('every tool has a file of its own', () => {
  assert.deepEqual(
    readdirSync(join(API, 'tools')).sort(),
    read('tools')
      .items.map(({ id }) => `${id as string}.json`)
      .sort(),
  );
  assert.equal(readJson<{ item: { name: string } }>('tools/helm').item.name, 'Helm');
});

test('every kind of content has a schema that carries its own address', () => {
  const kinds = readdirSync(content, { withFileTypes: true }).filter((each) => each.isDirectory());
  assert.ok(kinds.length >= 7);
  for (const { name } of kinds) {
    const schema = readJson<Record<string, unknown>>(`schema/${name}`);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, `https://strata.example/api/v1/schema/${name}.json`);
    assert.equal(schema.additionalProperties, false);
  }
});

for (const kind of Object.keys(ITEM_SCHEMAS)) {
  test(`each item of ${kind} is what its published schema says, no field more and none less`, () => {
    const schema = readJson<{ $id: string; properties: { items: { items: { properties: object } } } }>(`schema/published/${kind}`);
    assert.equal(schema.$id, `https://strata.example/api/v1/schema/published/${kind}.json`);
    const known = Object.keys(schema.properties.items.items.properties);
    for (const item of read(kind).items) {
      const { error } = ITEM_SCHEMAS[kind]!.safeParse(item);
      assert.equal(error, undefined, `${String(item.id ?? item.tool)}: ${error?.message}`);
      assert.deepEqual(
        Object.keys(item).filter((field) => !known.includes(field)),
        [],
      );
    }
  });
}

test('facts come oldest first, and each names its tool, value, source, age and whether it is stale', () => {
  const { items, edition } = read('facts');
  const days = items.map(({ checked }) => String(checked));
  assert.deepEqual(days, [...days].sort());
  const tools = new Set(read('tools').items.map(({ id }) => id));
  for (const fact of items) {
    assert.ok(tools.has(fact.tool), String(fact.tool));
    assert.ok(fact.value && fact.title && String(fact.url).startsWith('https://'), JSON.stringify(fact));
    assert.equal(fact.ageInDays, (Date.parse(edition) - Date.parse(String(fact.checked))) / 86_400_000);
    if (fact.stale) assert.ok(Number(fact.ageInDays) > Number(fact.limitInDays), JSON.stringify(fact));
  }
  // Each tool has a status at least.
  assert.deepEqual(new Set(items.filter(({ sort }) => sort === 'status').map(({ tool }) => tool)), tools);
});

test('the catalogue as CSV has a header and as many fields in every record', () => {
  const records = recordsOf(readFileSync(join(DIST, 'tools.csv'), 'utf8'));
  const [header = [], ...rows] = records;
  assert.equal(rows.length, authored('tools'));
  assert.deepEqual(new Set(records.map(({ length }) => length)), new Set([header.length]));
  const helm = rows.find(([id]) => id === 'helm')!;
  assert.equal(helm[header.indexOf('layer')], 'release');
  assert.equal(helm[header.indexOf('url')], 'https://strata.example/tools/helm/');
});

/** Records of a CSV file, read strictly after RFC 4180. */
function recordsOf(csv: string): string[][] {
  assert.ok(csv.endsWith('\r\n'));
  const fields = [...csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  assert.equal(fields.map(([whole]) => whole).join(''), csv);
  const records: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    records.at(-1)!.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}
