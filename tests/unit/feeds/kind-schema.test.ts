import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { kindSchema, SCHEMA_NAMES, YAML_SCHEMA_NAMES } from '#feeds/kind-schema.ts';
import { KIND_NAMES } from '#model/kinds.ts';
import { readContent } from '#model/sources.ts';
import { WORLD } from '../world-copy.ts';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
const { world } = readContent(WORLD);
const checker = (name: string) => z.fromJSONSchema(kindSchema(name) as JsonSchema);

test('every kind has a schema, and so have the two files at the root', () => {
  assert.deepEqual(SCHEMA_NAMES, [...KIND_NAMES, 'edition', 'beside']);
  assert.deepEqual(YAML_SCHEMA_NAMES, ['talks', 'events', 'tracks', 'edition', 'beside']);
});

for (const kind of KIND_NAMES) {
  test(`what the tiny world holds of ${kind} fits the schema, and a field that is not known does not`, () => {
    const entries = world.entries.filter((entry) => entry.kind === kind);
    assert.ok(entries.length > 0);
    for (const { id, data } of entries) {
      assert.deepEqual(checker(kind).safeParse(data).error?.issues ?? [], [], id);
      assert.equal(checker(kind).safeParse({ ...(data as object), unheard: 'of' }).success, false);
    }
  });
}

test('a schema says as much of dates, lines, ids and addresses as a pattern can', () => {
  const event = world.entries.find(({ id }) => id === 'raft-ended')!.data as { citations: object[] };
  const wrong = [
    { date: '2023-4' },
    { text: ' It sank' },
    { subject: 'The Raft' },
    { kind: 'sunk' },
    { citations: [{ ...event.citations[0], url: 'http://example.org/raft' }] },
    { citations: [{ ...event.citations[0], checked: '2026-01' }] },
  ];
  for (const change of wrong) assert.equal(checker('events').safeParse({ ...event, ...change }).success, false, JSON.stringify(change));
});

test('a schema carries its draft, what each field means, and its address where it is published', () => {
  const schema = kindSchema('tools', 'https://a.example/tools.json') as { $schema: string; $id: string; properties: { name: { description: string } } };
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema.$id, 'https://a.example/tools.json');
  assert.equal(schema.properties.name.description, 'Name as its makers write it today.');
  assert.ok(!('$id' in kindSchema('tools')));
});
