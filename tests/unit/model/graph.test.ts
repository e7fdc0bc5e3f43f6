import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#model/sources.ts';
import { WORLD } from '../world-copy.ts';

const { graph } = readContent(WORLD);
const tool = (id: string) => graph.tools.find((each) => each.id === id)!;

test('layers know their neighbours and their place from bedrock', () => {
  assert.deepEqual(
    graph.layers.map(({ id, position }) => [id, position]),
    [
      ['ground', 1],
      ['roof', 2],
    ],
  );
  assert.equal(graph.layers[0]!.above?.id, 'roof');
  assert.equal(graph.layers[0]!.below, undefined);
});

test('links that are written once can be followed both ways', () => {
  assert.equal(tool('slab').layer?.id, 'ground');
  assert.equal(tool('slab').job, 'Carries weight');
  assert.deepEqual(
    tool('slab').relatedLayers.map(({ id }) => id),
    ['roof'],
  );
  assert.deepEqual(
    tool('slab').talks.map(({ id }) => id),
    ['standing-still'],
  );
  assert.deepEqual(
    tool('slab').terms.map(({ id }) => id),
    ['weight'],
  );
  assert.deepEqual(
    graph.talks[0]!.layers.map(({ id }) => id),
    ['ground'],
  );
});

test('what ended carries its end, its mark and what to use now', () => {
  assert.equal(tool('raft').end?.id, 'raft-ended');
  assert.deepEqual(tool('raft').marks, ['ended']);
  assert.deepEqual(
    tool('raft').useNow?.entries.map(({ id }) => id),
    ['slab'],
  );
  assert.deepEqual(
    tool('slab').mentions.map(({ id }) => id),
    ['raft-ended'],
  );
});

test('maturity comes from the events', () => {
  assert.equal(tool('slab').maturity, 'sandbox');
  assert.equal(tool('raft').maturity, 'none');
});
