import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { drawCards } from '#cards/drawn-cards.ts';
import type { CardOrder } from '#cards/order.ts';

const folder = mkdtempSync(join(tmpdir(), 'strata-cards-'));
after(() => {
  rmSync(folder, { recursive: true });
});
const order = (title: string): CardOrder => ({
  address: `/cards/tools/${title}.png`,
  title,
  edition: '2026-11',
  timeline: { start: 2020, end: 2026.9 },
  layers: [[{ id: 'a', began: 2021, ended: undefined }], [{ id: 'b', began: undefined, ended: 2023 }]],
  layer: { position: 1, title: 'Ground' },
  bed: undefined,
});
const ORDERS = [order('slab'), order('raft')];
const read = (site: string, title: string) => readFileSync(join(folder, site, 'cards/tools', `${title}.png`));

test('cards lie at their addresses, in the size that networks show, and small', async () => {
  assert.equal(await drawCards(ORDERS, join(folder, 'first'), join(folder, 'cache')), 2);
  for (const { title } of ORDERS) {
    const bytes = read('first', title);
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
    assert.ok(bytes.length <= 40 * 1024, String(bytes.length));
  }
  assert.notDeepEqual(read('first', 'slab'), read('first', 'raft'));
});

test('what was drawn before is not drawn again; what changed is', async () => {
  assert.equal(await drawCards(ORDERS, join(folder, 'second'), join(folder, 'cache')), 0);
  assert.deepEqual(read('second', 'slab'), read('first', 'slab'));
  assert.equal(await drawCards([{ ...ORDERS[0]!, edition: '2027-05' }, ORDERS[1]!], join(folder, 'third'), join(folder, 'cache')), 1);
  assert.notDeepEqual(read('third', 'slab'), read('first', 'slab'));
});

test('drawn on an empty cache they come out the same, byte for byte', async () => {
  await drawCards(ORDERS, join(folder, 'fourth'), join(folder, 'another-cache'));
  for (const { title } of ORDERS) assert.deepEqual(read('fourth', title), read('first', title));
});
