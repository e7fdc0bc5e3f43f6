import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventFile, EventKind } from '#model/events.ts';
import { endEvent, marksOf } from '#model/marks.ts';
import { maturityOf, maturitySteps } from '#model/maturity.ts';

const event = (kind: EventKind, date: string, more: Partial<EventFile> = {}): EventFile => ({
  kind,
  date,
  subject: 'slab',
  text: 'It happened.',
  citations: [],
  ...more,
});
const TODAY = '2026-01-31';

test('a thing has ended when its status says so and an event on or before the edition does too', () => {
  const ended = [event('ended', '2023-04')];
  assert.equal(endEvent(ended, 'discontinued', TODAY)?.date, '2023-04');
  assert.equal(endEvent(ended, 'active', TODAY), undefined);
  assert.equal(endEvent([event('ended', '2026-02-01')], 'discontinued', TODAY), undefined);
  assert.equal(endEvent([event('ended', '2025-01', { announced: true })], 'discontinued', TODAY), undefined);
});

test('marks may stand together, in their order', () => {
  const events = [event('renamed', '2024'), event('relicensed', '2021-04-20'), event('ended', '2025')];
  assert.deepEqual(marksOf(events, 'discontinued', TODAY), ['ended', 'relicensed', 'renamed']);
  assert.deepEqual(marksOf([], 'deprecated', TODAY), ['maintenance']);
});

test('a change of licence before 2020 leaves no mark', () => {
  assert.deepEqual(marksOf([event('relicensed', '2018')], 'active', TODAY), []);
});

test('maturity is the newest step, and archiving counts only within the CNCF', () => {
  const steps = [event('graduated', '2023-07'), event('accepted', '2019-01'), event('incubating', '2020-02')];
  assert.deepEqual(
    maturitySteps(steps).map(({ maturity }) => maturity),
    ['sandbox', 'incubating', 'graduated'],
  );
  assert.equal(maturityOf([...steps, event('archived', '2025', { text: 'The CNCF archives it.' })]), 'archived');
  assert.equal(maturityOf([event('archived', '2025', { text: 'Its owner archives it.' })]), 'none');
});
