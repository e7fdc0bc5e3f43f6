import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAGES } from '#model/urls.ts';
import { placesOf, textOfPlaces } from '#search/places.ts';
import { searchWorld } from '../../content/search-world.ts';
import { WORLD } from '../world-copy.ts';

const { engine, index, list } = searchWorld(WORLD);
const pathsOf = async (query: string) => (await engine.all(query)).results.map(({ path }) => path);

test('names answer first, and the text of pages below them', async () => {
  const paths = await pathsOf('weight');
  assert.equal(paths[0], '/terms/weight/');
  assert.ok(paths.includes('/tools/slab/'), paths.join(' '));
});

test('a page found by its text leads to the section that holds the words, with the words in context', async () => {
  const { results } = await engine.all('raft sank slab stayed');
  const result = results.find(({ path }) => path === '/layers/ground/');
  assert.ok(result);
  const shown = await engine.inContext(result, 'raft sank slab stayed');
  assert.equal(shown.path, '/layers/ground/#then-and-now');
  assert.equal(shown.gloss, 'Then and now: The raft sank; the slab stayed.');
});

test('events are found by their sentence, and lead to their line', async () => {
  const { results } = await engine.all('raft');
  const event = results.find(({ kind }) => kind === 'event');
  assert.equal(event?.path, '/tools/raft/#raft-ended');
});

test('what a tool is not for does not lead to it', () => {
  const texts = index.texts.flatMap(({ sections }) => sections.map(({ text }) => text)).join(' ');
  assert.ok(texts.includes('things must not fall'));
  assert.ok(!texts.includes('you float.'));
});

test('a near miss shows what the name finds, and says which', async () => {
  const { near, results } = await engine.all('tarpalin');
  assert.equal(near, 'Tarpaulin');
  assert.equal(results[0]?.path, '/tools/tarpaulin/');
});

test('without the index of text the names still answer, and the searcher is told', async () => {
  const blind = searchWorld(WORLD, (path) => path.startsWith('words')).engine;
  const found = await blind.all('slab');
  assert.equal(found.results[0]?.path, '/tools/slab/');
  assert.equal(found.isTextMissing, true);
});

test('without the list of names nothing can be found, and that is said', async () => {
  await assert.rejects(searchWorld(WORLD, (path) => path === 'names.json').engine.first('slab'));
});

test('a word loads the one part that holds it', async () => {
  const loaded: string[] = [];
  const spying = searchWorld(WORLD, (path) => {
    loaded.push(path);
    return false;
  }).engine;
  await spying.all('weight');
  assert.equal(loaded.filter((path) => path.startsWith('words/')).length, 1);
});

test('places survive being written and read', () => {
  assert.deepEqual(placesOf(textOfPlaces([0, 3, 256, 7000])), [0, 3, 256, 7000]);
});

test('each thing of the world and each page that is no entry has its record', () => {
  const { home: _home, search: _search, layers: _layers, specimens: _specimens, ...pages } = PAGES;
  for (const path of [...Object.values(pages), '/layers/ground/', '/tools/raft/', '/terms/weight/', '/talks/standing-still/', '/was/raft/'])
    assert.ok(
      list.records.some(({ u }) => u === path),
      path,
    );
});
