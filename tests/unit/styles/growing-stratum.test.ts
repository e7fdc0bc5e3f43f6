import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growingStratumStylesheet } from '#styles/growing-stratum.ts';

for (const count of [2, 20]) {
  test(`${count} layers have ${count} names, each for the row at home and the beds on the page`, () => {
    const names = [
      ...growingStratumStylesheet(count).matchAll(
        /\.section-names \[data-layer="(\d+)"\],\[data-layer="\1"\] \.stratum-beds\{view-transition-name:layer-\1\}/g,
      ),
    ];
    assert.deepEqual(
      names.map(([, position]) => Number(position)),
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });
}
