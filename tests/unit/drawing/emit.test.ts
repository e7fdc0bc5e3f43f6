import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emitSvg } from '#drawing/emit.ts';
import { keyOf } from '#drawing/key.ts';
import type { Layout } from '#drawing/layout.ts';
import { readDiagram } from '#model/picture.ts';

const SOURCE = 'flowchart TB\n accTitle: T & t\n accDescr: D\n a[First]:::l5 ==> b["Old †"]:::gone\n a -.-> c\n click a href "/tools/a/"\n';
const box = (id: string, text: string) => ({ id, x: 50, y: 20, width: 80, height: 40, lines: [text], lastWidth: 40 });
const LAYOUT: Layout = {
  width: 200,
  height: 100,
  nodes: [box('a', 'First'), box('b', 'Old f'), box('c', 'c')],
  groups: [],
  edges: [
    { ends: 'a_c', path: 'M0,0L10,10|0,0|0,0' },
    { ends: 'a_b', path: 'M0,0L20,10|0,0|0,0' },
  ],
  labels: [],
};

test('a drawing has no style of its own, only the site’s variables', () => {
  const svg = emitSvg(readDiagram(SOURCE).picture!, LAYOUT, 'x-');
  assert.doesNotMatch(svg, /<style|style=|class=|#[0-9a-f]{3,6}\b(?!\))/);
  assert.match(svg, /fill="var\(--l5-bed\)" stroke="var\(--l5-ink\)"/);
  assert.match(svg, /stroke-dasharray="3 3"/);
  assert.match(svg, /<title id="x-t">T &amp; t<\/title>/);
  assert.match(svg, /<a href="\/tools\/a\/" fill="var\(--ink\)">/);
});

test('a dagger is drawn and says its word; no font file is asked for it', () => {
  const svg = emitSvg(readDiagram(SOURCE).picture!, LAYOUT, 'x-');
  assert.doesNotMatch(svg, /†/);
  assert.match(svg, />Old<\/text><path role="img" aria-label="ended"/);
});

test('arrows keep their kind although they are drawn in another order', () => {
  const svg = emitSvg(readDiagram(SOURCE).picture!, LAYOUT, 'x-');
  assert.match(svg, /d="M0 0L10 10" fill="none" stroke="var\(--ink3\)"[^>]*dasharray/);
  assert.match(svg, /d="M0 0L20 10" fill="none" stroke="var\(--layer-ink\)" stroke-width="2.5"/);
});

test('a drawing’s key follows its source, not its line ends', () => {
  assert.equal(keyOf(SOURCE), keyOf(SOURCE.replaceAll('\n', '\r\n')));
  assert.notEqual(keyOf(SOURCE), keyOf(`${SOURCE} c --> b\n`));
});

test('a drawing that would say something else than its source is refused', () => {
  const { picture } = readDiagram(SOURCE);
  const [first, ...others] = LAYOUT.nodes;
  const told = (layout: Partial<Layout>) => () => emitSvg(picture!, { ...LAYOUT, ...layout }, 'x-');
  assert.throws(told({ nodes: [{ ...first!, lines: ['Fir'] }, ...others] }), /"First" would be drawn as "Fir"/);
  assert.throws(told({ nodes: [{ ...first!, id: 'z' }, ...others] }), /a part "z", which the source does not have/);
  assert.throws(told({ edges: [{ ends: 'b_c', path: 'M0,0|0,0|0,0' }] }), /an arrow "b_c", which the source does not have/);
});

test('arrows between parts whose ids hold an underscore keep their kind', () => {
  const source = 'flowchart TB\n accTitle: t\n accDescr: d\n a_b[One] -.-> c_d[Two]\n';
  const nodes = [box('a_b', 'One'), box('c_d', 'Two')];
  const svg = emitSvg(readDiagram(source).picture!, { ...LAYOUT, nodes, edges: [{ ends: 'a_b_c_d', path: 'M0,0L10,10|0,0|0,0' }] }, 'x-');
  assert.match(svg, /d="M0 0L10 10" fill="none" stroke="var\(--ink3\)"/);
});
