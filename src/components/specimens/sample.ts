import { SAMPLE_EVENTS } from '#components/specimens/sample-events.ts';
import { SAMPLE_EXITS } from '#components/specimens/sample-exits.ts';
import { SAMPLE_TALKS, SAMPLE_TRACKS } from '#components/specimens/sample-talks.ts';
import { SAMPLE_TOOLS, SOURCE } from '#components/specimens/sample-tools.ts';
import { buildGraph, type Authored } from '#model/graph.ts';
import type { Event, Exit, Layer, Talk, Term, Tool } from '#model/joined.ts';
import { layerSchema, type LayerFile } from '#model/layers.ts';
import { termSchema, type TermFile } from '#model/terms.ts';

const layers: Authored<LayerFile>[] = [
  {
    id: 'ground',
    title: 'Ground',
    question: 'What does everything stand on?',
    groups: [
      { job: 'Foundations', tools: ['slab', 'raft', 'pile'] },
      { job: 'Between the stones', tools: ['mortar'] },
    ],
    related: ['tarpaulin', 'scaffold'],
    terms: ['load'],
    talks: { first: ['way-down'], then: ['short', 'long'], deep: ['aged'] },
    readings: ['book'],
  },
  { id: 'walls', title: 'Walls & Everything Upright', question: 'What keeps the roof up?', groups: [{ job: 'Straightness', tools: ['level', 'scaffold'] }] },
  {
    id: 'roof',
    title: 'Roof',
    question: 'What keeps the rain out?',
    groups: [{ job: 'Covers', tools: ['tarpaulin'] }],
    talks: { first: ['unknown-length'] },
  },
].map(({ id, ...own }, index) => ({
  id,
  data: layerSchema.parse({
    order: index + 1,
    summary: `${own.title}: a made-up layer that carries the ones above it.`,
    notYet: 'you live in a tent and mean to stay there.',
    reviewed: '2026-05-30',
    talks: {},
    sources: [SOURCE, { ...SOURCE, url: 'https://example.org/other', title: 'A second source, with the day of its publication', published: '2025-12' }],
    ...own,
  }),
}));

const terms: Authored<TermFile>[] = [
  { id: 'load', title: 'Load', aliases: ['weight'], definition: 'What a part carries, counted in kilonewtons.', tools: ['slab'] },
  { id: 'damp', title: 'Rising damp', definition: 'Water that climbs.' },
].map(({ id, ...own }) => ({ id, data: termSchema.parse({ reviewed: '2026-05-30', sources: [SOURCE], ...own }) }));

/** A world of three layers in which every case stands once. Nothing of it is true, and nothing of it changes with the content. */
export const SAMPLE = buildGraph({
  edition: {
    date: '2026-06-30',
    name: '2026-06',
    clock: {
      ...SOURCE,
      name: 'House',
      releases: ['2020-12', '2021-12', '2022-12', '2023-12', '2024-12', '2025-12'].map((month, index) => ({ version: `1.${index}`, date: `${month}-08` })),
    },
  },
  beside: [{ id: 'ladder', reason: 'It leads to every layer and belongs to none.' }],
  layers,
  tools: SAMPLE_TOOLS,
  terms,
  talks: SAMPLE_TALKS,
  events: SAMPLE_EVENTS,
  exits: SAMPLE_EXITS,
  tracks: SAMPLE_TRACKS,
});

const named = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing => {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`The made-up world has no "${id}".`);
  return found;
};

/** A made-up tool by its id. @throws where there is none */
export const sampleTool = (id: string): Tool => named(SAMPLE.tools, id);
/** A made-up layer by its id. @throws where there is none */
export const sampleLayer = (id: string): Layer => named(SAMPLE.layers, id);
/** A made-up term by its id. @throws where there is none */
export const sampleTerm = (id: string): Term => named(SAMPLE.terms, id);
/** A made-up talk by its id. @throws where there is none */
export const sampleTalk = (id: string): Talk => named(SAMPLE.talks, id);
/** A made-up event by its id. @throws where there is none */
export const sampleEvent = (id: string): Event => named(SAMPLE.events, id);
/** A made-up exit by its id. @throws where there is none */
export const sampleExit = (id: string): Exit => named(SAMPLE.exits, id);
