import type { EventFile } from '#model/events.ts';
import type { Authored } from '#model/graph.ts';
import { SOURCE } from '#components/specimens/sample-tools.ts';

const event = (id: string, own: Omit<EventFile, 'citations'>): Authored<EventFile> => ({ id, data: { ...own, citations: [SOURCE] } });

/** What happened in the made-up world: each mark, each step of the CNCF, and one thing that lies ahead. */
export const SAMPLE_EVENTS: Authored<EventFile>[] = [
  event('slab-accepted', { date: '2019-05-02', kind: 'accepted', subject: 'slab', text: 'The CNCF takes Slab in as a sandbox project.' }),
  event('slab-incubating', { date: '2021-04-20', kind: 'incubating', subject: 'slab', text: 'Slab moves up to incubation.' }),
  event('slab-graduated', { date: '2024-09-11', kind: 'graduated', subject: 'slab', text: 'Slab graduates.' }),
  event('slab-next', { date: '2026-09', kind: 'released', subject: 'slab', text: 'Slab 3 is to lift the limit of two storeys.', announced: true }),
  event('raft-archived', {
    date: '2023-10-17',
    kind: 'archived',
    subject: 'raft',
    object: 'slab',
    text: 'Its makers archive Raft and name Slab as the way on.',
  }),
  event('pile-began', { date: '2022-02-14', kind: 'released', subject: 'pile', text: 'First release of Pile.' }),
  event('pile-accepted', { date: '2023-03-01', kind: 'accepted', subject: 'pile', text: 'The CNCF takes Pile in as a sandbox project.' }),
  event('pile-relicensed', {
    date: '2025-08-10',
    kind: 'relicensed',
    subject: 'pile',
    from: 'Apache-2.0',
    to: 'BUSL-1.1',
    text: 'Pile 2 and later stand under the Business Source License.',
  }),
  event('tarpaulin-renamed', { date: '2021-11', kind: 'renamed', subject: 'tarpaulin', from: 'Sheet', to: 'Tarpaulin', text: 'Sheet becomes Tarpaulin.' }),
  event('tarpaulin-maintenance', {
    date: '2025-01-15',
    kind: 'maintenance',
    subject: 'tarpaulin',
    text: 'Only security holes of Tarpaulin are mended from now on.',
  }),
  event('load-changed', { date: '2022-06', kind: 'changed', subject: 'load', text: 'Load is counted in kilonewtons.' }),
];
