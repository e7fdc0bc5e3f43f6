import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvText } from '#feeds/csv-text.ts';
import { dataFiles } from '#feeds/data-files.ts';
import { toolsCsv } from '#feeds/tools-csv.ts';
import { dataBlock, videoObject } from '#feeds/video-object.ts';
import { address, graph } from './world.ts';

interface Body {
  version: number;
  license: string;
  items: Record<string, unknown>[];
  item: Record<string, unknown>;
}
const files = new Map(dataFiles(graph, address).map(({ name, body }) => [name, body as Body]));

test('the index lists every file but those of single tools, for which it gives a template', () => {
  const listed = files.get('index')!.items.map(({ url }) => String(url).replace(/^https:\/\/world\.example\/api\/v1\/(.*)\.json$/, '$1'));
  const single = graph.tools.map(({ id }) => `tools/${id}`);
  assert.deepEqual([...listed].sort(), ['tools/{id}', ...[...files.keys()].filter((name) => name !== 'index' && !single.includes(name))].sort());
  for (const name of single) assert.ok(files.has(name), name);
});

test('every file but a schema says its version and licence', () => {
  for (const [name, { version, license }] of files) {
    if (!name.startsWith('schema/')) assert.deepEqual([name, version, license], [name, 1, 'CC-BY-4.0']);
  }
});

test('the file of one tool holds what the list of all tools holds of it', () => {
  assert.deepEqual(
    files.get('tools/raft')!.item,
    files.get('tools')!.items.find(({ id }) => id === 'raft'),
  );
});

test('an exit names things by their ids', () => {
  const [raft] = files.get('exits')!.items;
  assert.equal(raft!.url, 'https://world.example/was/raft/');
  assert.equal(raft!.subject, 'raft');
  assert.deepEqual(raft!.layers, ['ground']);
  assert.deepEqual(
    (raft!.moves as { to: string[] }[]).map(({ to }) => to),
    [['slab'], ['tarpaulin']],
  );
  assert.equal(raft!.announcedSuccessor, 'none');
});

test('a track names its talks with the reason for each', () => {
  const [track] = files.get('tracks')!.items;
  assert.equal(track!.for, 'Whoever has never stood');
  assert.deepEqual((track!.steps as object[])[0], { talk: 'standing-still', why: 'It begins with the fall.' });
});

test('facts come oldest first, each with its source, its age and whether it is stale', () => {
  const later = { ...graph, edition: { ...graph.edition, date: '2026-08-01' } };
  const old = dataFiles(later, address).find(({ name }) => name === 'facts')!.body as Body;
  const ages = old.items.map(({ ageInDays }) => Number(ageInDays));
  assert.deepEqual(
    ages,
    [...ages].sort((a, b) => b - a),
  );
  assert.deepEqual(
    old.items.find(({ tool, sort }) => tool === 'slab' && sort === 'status'),
    {
      tool: 'slab',
      page: 'https://world.example/tools/slab/',
      sort: 'status',
      value: 'active',
      url: 'https://example.org/slab',
      title: 'Slab',
      checked: '2026-01-10',
      ageInDays: 203,
      limitInDays: 180,
      stale: true,
    },
  );
  // What ended changes no more.
  assert.equal(old.items.find(({ tool, sort }) => tool === 'raft' && sort === 'status')!.stale, false);
  assert.deepEqual(
    files.get('facts')!.items.map(({ stale }) => stale),
    old.items.map(() => false),
  );
});

test('CSV puts quotes where RFC 4180 wants them, and ends every line with CRLF', () => {
  const rows = [
    { name: 'a', text: 'plain' },
    { name: 'b, c', text: 'say "d"\nand e' },
  ];
  assert.equal(csvText(rows), 'name,text\r\na,plain\r\n"b, c","say ""d""\nand e"\r\n');
});

test('the catalogue as CSV has one line a tool, lists joined by semicolons', () => {
  const [header, ...rows] = toolsCsv(graph.tools, address).trimEnd().split('\r\n');
  assert.equal(rows.length, graph.tools.length);
  const slab = Object.fromEntries(rows[1]!.split(',').map((field, index) => [header!.split(',')[index], field]));
  assert.equal(slab.id, 'slab');
  assert.equal(slab.aliases, 'floor; FLR');
  assert.equal(slab.licence, 'Apache-2.0');
  assert.equal(slab.url, 'https://world.example/tools/slab/');
});

test('a video is told to search engines with its length; unknown lengths and affiliations are left out, readings and what has gone altogether', () => {
  const talk = graph.talks[0]!;
  assert.deepEqual(videoObject(talk, address), {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: 'Standing Still',
    description: 'Why does a floor matter?',
    url: 'https://example.org/watch/standing-still',
    mainEntityOfPage: 'https://world.example/talks/standing-still/',
    dateCreated: '2019-05',
    duration: 'PT25M',
    recordedAt: { '@type': 'Event', name: 'Small Conference' },
    creator: [{ '@type': 'Person', name: 'A. Speaker' }],
  });
  assert.ok(!('duration' in videoObject({ ...talk, minutes: 'unknown' }, address)!));
  assert.equal(videoObject({ ...talk, medium: 'book' }, address), undefined);
  assert.equal(videoObject({ ...talk, gone: { noticed: '2026-01-20', remains: 'Nothing.' } }, address), undefined);
});

test('a block of data cannot close its script element', () => {
  const block = dataBlock({ name: '</script><b>' });
  assert.doesNotMatch(block, /</);
  assert.deepEqual(JSON.parse(block), { name: '</script><b>' });
});
