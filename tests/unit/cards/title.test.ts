import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleIn } from '#cards/card-text.ts';
import { Outliner } from '#typeface/outline.ts';

const outliner = await Outliner.open();
const BOX = { x: 64, y: 198, width: 1072, height: 210 };
const baselines = (title: string) => [...titleIn(outliner, title, BOX).matchAll(/translate\([^ ]+ ([\d.]+)\)/g)].map(([, y]) => Number(y));

for (const title of [
  'Go',
  'Container-Optimized OS',
  'Everything You Ever Wanted to Know About Resource Scheduling, But Were Afraid to Ask',
  'The Service Mesh: What Every Software Engineer Needs to Know about the World’s Most Over-Hyped Technology',
]) {
  test(`“${title}” stays in its box`, () => {
    const lines = baselines(title);
    assert.ok(lines.length > 0 && lines[0]! > BOX.y && lines.at(-1)! < BOX.y + BOX.height, String(lines));
  });
}

test('a short title is set larger than a long one', () => {
  assert.ok(baselines('Go')[0]! > baselines('Everything You Ever Wanted to Know About Resource Scheduling')[0]! + 20);
});
