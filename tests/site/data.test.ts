import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST } from './dist.ts';

interface DataFile {
  version: number;
  edition: string;
  license: string;
  items: Record<string, unknown>[];
}
const read = (kind: string) => JSON.parse(readFileSync(join(DIST, 'api/v1', `${kind}.json`), 'utf8')) as DataFile;

for (const kind of ['layers', 'tools', 'talks', 'terms', 'events']) {
  test(`the data of ${kind} has version, edition, licence and items that lead to their pages`, () => {
    const { version, edition, license, items } = read(kind);
    assert.equal(version, 1);
    assert.match(edition, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(license, 'CC-BY-4.0');
    assert.ok(items.length > 0);
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
