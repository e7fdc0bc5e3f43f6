import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerStylesheet } from '#styles/layer-colours.ts';

test('the stylesheet gives every position its roles and a lithology', () => {
  const css = layerStylesheet(20);
  assert.match(css, /\[data-layer="20"\]\{--layer-ink:var\(--l20-ink\)/);
  assert.equal(css.match(/--layer-lithology:url/g)?.length, 20);
});
