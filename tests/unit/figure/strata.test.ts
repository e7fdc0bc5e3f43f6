import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isAlive, isWithin, type Bed } from '#figure/bed.ts';
import { drawStrata } from '#figure/draw-strata.ts';
import { layStrata, sampleTimes } from '#figure/strata.ts';
import { yearOf } from '#figure/timeline.ts';

const TIMELINE = { start: 2020, end: yearOf('2026-11-24') };
const TIMES = sampleTimes(TIMELINE, 140);
const last = TIMES.length - 1;

/** A world that is the same every time: layers of 5 to 60 tools that begin and end all over the timeline. */
function world(layers: number, ends: boolean): Bed[][] {
  let seed = 7;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: layers }, (_, layer) =>
    Array.from({ length: 5 + Math.floor((55 * layer) / Math.max(1, layers - 1)) }, (_, index) => {
      const began = next() < 0.3 ? undefined : 2014 + next() * 12.8;
      const ended = ends && next() < 0.25 ? Math.max(began ?? 2014, 2020) + next() * 6 : undefined;
      return { id: `${layer}-${index}`, began, ended };
    }),
  );
}

const EDGES: Bed[][] = [
  [
    { id: 'first-month', began: 2020.02, ended: undefined },
    { id: 'last-month', began: TIMELINE.end - 0.05, ended: undefined },
    { id: 'ended-first-month', began: 2015, ended: 2020.05 },
    { id: 'ended-last-month', began: undefined, ended: TIMELINE.end - 0.02 },
    { id: 'came-and-went', began: 2023.1, ended: 2023.2 },
    { id: 'gone-before', began: 2012, ended: 2019.5 },
    { id: 'still-to-come', began: 2027.2, ended: undefined },
    { id: 'always', began: undefined, ended: undefined },
  ],
];

const WORLDS: [name: string, layers: Bed[][]][] = [
  ['13 layers of 5 to 60 tools', world(13, true)],
  ['13 layers in which nothing ended', world(13, false)],
  ['2 layers', world(2, true)],
  ['20 layers', world(20, true)],
  ['a layer of edge cases', EDGES],
  ['a layer without tools', [[], EDGES[0]!]],
];

for (const [name, layers] of WORLDS) {
  describe(name, () => {
    const strata = layStrata(layers, TIMES, TIMELINE);

    test('no bed overlaps another, and no bed is thicker than one', () => {
      let face = TIMES.map(() => 0);
      for (const { bed, low, high } of strata.flatMap(({ beds }) => beds)) {
        assert.deepEqual(low, face, bed.id);
        high.forEach((each, index) => assert.ok(each >= low[index]! && each - low[index]! <= 1 + 1e-9, bed.id));
        face = high;
      }
    });

    test('thickness is the number of living tools, at both edges and wherever nothing opens or pinches out', () => {
      strata.forEach((stratum, position) => {
        const beds = layers[position]!.filter((bed) => isWithin(bed, TIMELINE));
        TIMES.forEach((time, index) => {
          const near = beds.some(({ began, ended }) => [began, ended].some((each) => each !== undefined && Math.abs(each - time) < 0.85));
          const edge = index === 0 || index === last;
          if (near && !edge) return;
          const alive = beds.filter((bed) =>
            index === 0 ? (bed.began ?? 0) <= TIMELINE.start : index === last ? bed.ended === undefined || bed.ended > TIMELINE.end : isAlive(bed, time),
          ).length;
          assert.ok(Math.abs(stratum.high[index]! - stratum.low[index]! - alive) < 1e-9, `layer ${position} at ${time}`);
        });
      });
    });

    test('the drawing has its height, no number that is none, and time that only goes on', () => {
      const drawn = drawStrata(layers, TIMELINE, 660);
      assert.ok(drawn.height <= 660 + 1e-9 && drawn.bedHeight > 0);
      const paths = drawn.strata.flatMap(({ area, contact, seams, ended }) => [area, contact, seams, ...ended.map((each) => each.area)]);
      for (const path of paths) assert.doesNotMatch(path, /NaN|Infinity|undefined/);
      for (const { contact } of drawn.strata) {
        const steps = [...contact.replace(/^M-?\d+ ?-?\d+l?/, '').matchAll(/(-?\d+) ?(-?\d+)/g)].map(([, x]) => Number(x));
        assert.ok(
          steps.every((step) => step > 0),
          contact,
        );
      }
    });

    test('a bed that came and went can be seen', () => {
      const laid = strata.flatMap(({ beds }) => beds).find(({ bed }) => bed.id === 'came-and-went');
      if (laid) assert.ok(Math.max(...laid.high.map((each, index) => each - laid.low[index]!)) > 0.2);
    });
  });
}

test('a tool that ended before the figure begins, or lies ahead of it, has no bed', () => {
  const ids = layStrata(EDGES, TIMES, TIMELINE)[0]!.beds.map(({ bed }) => bed.id);
  assert.ok(!ids.includes('gone-before') && !ids.includes('still-to-come'));
});

test('an unknown beginning lies lowest, old under new', () => {
  const [stratum] = layStrata([[...EDGES[0]!]], TIMES, TIMELINE);
  assert.deepEqual(
    stratum!.beds.map(({ bed }) => bed.began),
    [undefined, undefined, 2015, 2020.02, 2023.1, TIMELINE.end - 0.05],
  );
});
