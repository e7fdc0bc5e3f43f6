import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findBrowser } from '#drawing/browser-path.ts';
import { openRenderer, type Renderer } from '#drawing/renderer.ts';
import { readDiagram } from '#model/picture.ts';

const SOURCE = `---
caption: x
---
flowchart TB
  accTitle: From kubelet to process
  accDescr: The kubelet calls containerd.
  kubelet[kubelet]:::l8 ==>|CRI| con_d[containerd]:::l5:::pick
  kubelet -.->|until 1.24| shim["dockershim †"]:::gone
  subgraph machine[The node]
    con_d --> run_c[runc & friends]
  end
  ask[Do you run OpenShift?]:::q --> con_d
  click con_d href "/tools/containerd/"
  click shim href "/tools/dockershim/"
`;

const texts = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, inner = '']) => inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&')).sort();
const found = await findBrowser();

describe('drawing in a browser', () => {
  let renderer: Renderer;
  let svg: string;
  let wide: string;
  before(async () => {
    renderer = await openRenderer(found!.path);
    ({ narrow: svg, wide } = await renderer.draw('probe', SOURCE));
  });
  after(() => renderer.close());

  test('the drawing says every part, label and boundary of its source, and nothing else', () => {
    const { parts, arrows, groups } = readDiagram(SOURCE).picture!;
    const said = [...parts, ...arrows, ...groups].map(({ label }) => label).filter((label) => label !== '');
    assert.deepEqual(texts(svg), said.map((label) => label.replace(' †', '')).sort());
    assert.equal(svg.match(/marker-end=/g)?.length, arrows.length);
  });

  test('the drawing holds no style, class or colour of its own', () => {
    assert.doesNotMatch(svg, /<style|<script|\sstyle=|\sclass=|\sdata-|xlink:|foreignObject/);
    for (const [, value = ''] of svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)) {
      assert.match(value, /^(?:none|var\(--(?:paper|sheet|ink|ink2|ink3|rule2|layer-ink|l\d+-(?:bed|ink))\))$/);
    }
  });

  test('parts that lead somewhere are links named by their text', () => {
    const links = [...svg.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href, inner = '']) => [href, texts(inner)]);
    assert.deepEqual(links, [
      ['/tools/containerd/', ['containerd']],
      ['/tools/dockershim/', ['dockershim']],
    ]);
    assert.match(svg, /^<svg [^>]*role="group"/);
  });

  test('ids begin with the diagram’s own, and every reference finds one', () => {
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    assert.ok(ids.length > 0 && ids.every((id) => id.startsWith('probe-')));
    const named = [...svg.matchAll(/url\(#([^)]*)\)|aria-(?:labelledby|describedby)="([^"]*)"/g)].map(([, url, aria]) => url ?? aria);
    assert.deepEqual(
      named.filter((id) => !ids.includes(id!)),
      [],
    );
  });

  test('no part lies over another, and none is cut', () => {
    const [, width = 0, height = 0] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
    const boxes = [...svg.matchAll(/<rect x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)" fill="(?!none|var\(--paper\))/g)].map((match) =>
      match.slice(1, 5).map(Number),
    ) as [number, number, number, number][];
    assert.equal(boxes.length, 3);
    for (const [x, y, w, h] of boxes) {
      assert.ok(x >= -3 && y >= -3 && x + w <= width - 3 && y + h <= height - 3);
      const over = boxes.filter(([x2, y2, w2, h2]) => x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h);
      assert.equal(over.length, 1);
    }
  });

  test('the narrow drawing goes down, the wide one across, and both say the same', () => {
    const sizeOf = (drawing: string) => /width="(\d+)" height="(\d+)"/.exec(drawing)!.slice(1).map(Number) as [number, number];
    assert.ok(sizeOf(wide)[0] > sizeOf(svg)[0] && sizeOf(wide)[1] < sizeOf(svg)[1], `narrow ${sizeOf(svg).join(' × ')}, wide ${sizeOf(wide).join(' × ')}`);
    assert.deepEqual(texts(wide), texts(svg));
  });

  test('a source with a fault is refused with its line', async () => {
    await assert.rejects(renderer.draw('probe', SOURCE.replace('==>|CRI|', '--o')), /line 7: /);
  });

  test('the same source gives the same bytes', async () => {
    assert.deepEqual(await renderer.draw('probe', SOURCE), { narrow: svg, wide });
  });
});
