import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardSvg } from '#cards/card.ts';
import { INKS } from '#cards/inks.ts';
import type { CardOrder } from '#cards/order.ts';
import { MARK_PATHS } from '#figure/mark-paths.ts';
import { Outliner } from '#typeface/outline.ts';

const outliner = await Outliner.open();
const bed = (id: string, began?: number, ended?: number) => ({ id, began, ended });

/** A world of as many layers, each of two living tools and one that ended. */
function order(count: number, changes: Partial<CardOrder> = {}): CardOrder {
  return {
    address: '/cards/a.png',
    title: 'containerd',
    edition: '2026-11',
    timeline: { start: 2020, end: 2026.9 },
    layers: Array.from({ length: count }, (_, index) => [bed(`a${index}`), bed(`b${index}`, 2021.5), bed(`c${index}`, 2018, 2023)]),
    layer: { position: 2, title: 'Container Runtime' },
    bed: undefined,
    ...changes,
  };
}
const draw = (of: CardOrder) => cardSvg(of, outliner);
const fills = (svg: string) => new Set([...svg.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, hex]) => hex));

for (const count of [2, 13, 20]) {
  test(`cards of a world of ${count} layers are whole, and hold no text that needs a font`, () => {
    for (const each of [order(count), order(count, { layer: undefined }), order(count, { bed: bed('a1', 2021, 2022) })]) {
      const svg = draw(each);
      assert.doesNotMatch(svg, /NaN|undefined|Infinity|<text|font-family/);
      assert.equal(svg, draw(each));
    }
  });
}

test('a page without a layer shows every layer in its colour, a page of a layer only its own', () => {
  const [all, one] = [fills(draw(order(13, { layer: undefined }))), fills(draw(order(13)))];
  assert.ok(all.size >= 26, String(all.size));
  assert.ok(one.size < 8, String(one.size));
});

test('a tool that ended carries its dagger, a living one does not', () => {
  const has = (svg: string) => svg.includes(MARK_PATHS.ended);
  assert.ok(has(draw(order(13, { bed: bed('x', 2018, 2022) }))));
  assert.ok(has(draw(order(13, { bed: bed('x', 2015, 2019) }))));
  assert.ok(!has(draw(order(13, { bed: bed('x', 2018) }))));
  assert.ok(!has(draw(order(13))));
});

test('a layer’s own card says which of how many it is instead of its name twice', () => {
  const named = draw(order(13, { title: 'Container Runtime' }));
  const { path } = outliner.outline('of 13, counted from bedrock', { family: 'sans', weight: 500, size: 36 });
  assert.ok(named.includes(path));
  assert.ok(!draw(order(13)).includes(path));
});

test('a tool beside the stack has a card without a layer’s colour', () => {
  const svg = draw(order(13, { layer: undefined, bed: bed('x', 2021) }));
  assert.deepEqual([...fills(svg)].sort(), [INKS.paper, INKS.ink, INKS.ink2, INKS.ground].sort());
});
