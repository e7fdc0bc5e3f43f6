import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { orderCard, takeOrders, type CardOrder } from '#cards/order.ts';

const ORDER: CardOrder = {
  address: '/cards/a.png',
  title: 'a',
  edition: '2026-11',
  timeline: { start: 2020, end: 2026 },
  layers: [],
  layer: undefined,
  bed: undefined,
};
after(() => {
  takeOrders(undefined);
});

test('where nobody draws, as in development, an order is not taken and the page names no card', () => {
  takeOrders(undefined);
  assert.equal(orderCard(ORDER), false);
});

test('where somebody draws, the order reaches them, also from a second copy of the module', async () => {
  const taken: CardOrder[] = [];
  takeOrders((order) => taken.push(order));
  assert.equal(orderCard(ORDER), true);
  const copy = (await import(`${import.meta.resolve('#cards/order.ts')}?copy`)) as { orderCard: typeof orderCard };
  assert.equal(copy.orderCard(ORDER), true);
  assert.deepEqual(taken, [ORDER, ORDER]);
});
