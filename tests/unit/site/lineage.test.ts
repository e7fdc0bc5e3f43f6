import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SAMPLE, sampleTool } from '#components/specimens/sample.ts';
import type { Event, Tool } from '#model/joined.ts';
import { lineageOf } from '#site/lineage.ts';

const slab = sampleTool('slab');
const raft = sampleTool('raft');
const lanesOf = (tool: Tool) => lineageOf(tool, SAMPLE.edition.date).lanes;
const released = (id: string, text: string): Event => ({ ...slab.events[0]!, id, kind: 'released', text });

test('what gave way to a tool stands above it whatever its age, what it gave way to stands below', () => {
  assert.ok(raft.began !== 'unknown' && slab.began !== 'unknown' && raft.began.date > slab.began.date);
  assert.deepEqual(
    lanesOf(slab).map(({ tool, own }) => [tool.id, own]),
    [
      ['raft', false],
      ['slab', true],
    ],
  );
  assert.deepEqual(
    lanesOf(raft).map(({ tool }) => tool.id),
    ['raft', 'slab'],
  );
});

test('an ended lane says how it ended, behind its end', () => {
  const [lane] = lanesOf(slab);
  assert.deepEqual(
    lane!.dots.map(({ text, dotOnBed, wordOnBed }) => [text, dotOnBed, wordOnBed]),
    [['archived', false, false]],
  );
});

test('a release is called by its version where its entry is named after it and its text says so', () => {
  const events = [
    released('slab-released-2-0', 'Slab 2.0.0 is tagged.'),
    released('slab-3-1', 'Slab 3.1 follows.'),
    released('slab-first-release', 'Slab publishes v0.1.0.'),
    released('slab-released-4-0', 'The fourth line begins.'),
  ];
  const own = lanesOf({ ...slab, mentions: [], events })[0]!;
  assert.deepEqual(
    own.dots.map(({ text }) => text),
    ['2.0', '3.1', 'released', 'released'],
  );
});
