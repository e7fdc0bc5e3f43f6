import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardAddress } from '#model/urls.ts';

for (const [path, address] of [
  ['/', '/cards/home.png'],
  ['/tools/helm/', '/cards/tools/helm.png'],
  ['/404.html', '/cards/404.png'],
] as const) {
  test(`${path} has its card at ${address}`, () => {
    assert.equal(cardAddress(path), address);
  });
}
