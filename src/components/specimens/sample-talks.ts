import type { z } from 'astro/zod';
import type { Authored } from '#model/graph.ts';
import { talkSchema, type TalkFile } from '#model/talks.ts';
import { trackSchema, type TrackFile } from '#model/tracks.ts';
import { SOURCE } from '#components/specimens/sample-tools.ts';

type Authoring = z.input<typeof talkSchema>;

function talk(id: string, own: Partial<Authoring> & Pick<Authoring, 'title'>): Authored<TalkFile> {
  return {
    id,
    data: talkSchema.parse({
      recording: `https://example.org/${id}`,
      medium: 'video',
      speakers: [{ name: 'Ada Mason', affiliation: 'Slab Works' }],
      event: 'HouseCon Europe',
      date: '2022-05-18',
      minutes: 35,
      level: 'first',
      answers: 'What carries a house?',
      why: 'It shows every load on its way down, with numbers.',
      aged: 'nothing known',
      evidence: SOURCE,
      ...own,
    }),
  };
}

const NOTES = {
  text: 'A load is followed from the ridge to the rock. At each step the talk says how much of it is left, what carries it, and what gave way in houses that fell.',
  of: 'abstract',
  ...SOURCE,
} as const;

/** Talks and readings of the made-up world. */
export const SAMPLE_TALKS: Authored<TalkFile>[] = [
  talk('way-down', {
    title: 'The Way Down: Life of a Load',
    tools: ['slab'],
    inArticle: true,
    slides: 'https://example.org/slides',
    notes: NOTES,
    recording: 'https://www.youtube.com/watch?v=abcdefghijk',
  }),
  talk('short', { title: 'Five Minutes on Mortar', minutes: 5, level: 'working', inArticle: 'substitute' }),
  talk('aged', { title: 'Rafts for Everyone', date: '2019-11', minutes: 58, aged: 'Raft is archived since 2023.', tools: ['raft'], level: 'deep' }),
  talk('unknown-length', { title: 'Nobody Timed This Talk', minutes: 'unknown', speakers: [{ name: 'Sam Carpenter', affiliation: 'unknown' }] }),
  talk('long', {
    title: 'Keynote: A Title That Was Printed Across Two Pages of the Programme Because Nobody Dared to Cut It: Lessons Learned from Ten Thousand Roofs',
    minutes: 95,
    speakers: [
      { name: 'Ada Mason', affiliation: 'Slab Works' },
      { name: 'Sam Carpenter', affiliation: 'Institute for the Study of Temporary Structures' },
      { name: 'Noor Tiler', affiliation: 'unknown' },
    ],
    terms: ['load'],
  }),
  talk('gone', { title: 'A Talk That Was Taken Down', gone: { noticed: '2026-02-01', remains: 'Its slides are kept.' }, slides: 'https://example.org/kept' }),
  talk('book', { title: 'The Book of Walls', medium: 'book', minutes: 'unknown', speakers: [], date: '2020' }),
];

/** Two ways through the talks. */
export const SAMPLE_TRACKS: Authored<TrackFile>[] = [
  {
    id: 'from-below',
    data: trackSchema.parse({
      title: 'From below',
      order: 1,
      for: 'Whoever has never built anything.',
      summary: 'Afterwards you know what carries what.',
      steps: [
        { talk: 'way-down', why: 'Numbers first.' },
        { talk: 'unknown-length', why: 'Then the roof.' },
      ],
    }),
  },
  {
    id: 'long-evening',
    data: trackSchema.parse({
      title: 'A long evening',
      order: 2,
      for: 'Whoever has the patience for the longest title of the programme.',
      summary: 'Afterwards you have seen the keynote.',
      steps: [
        { talk: 'long', why: 'It is long.' },
        { talk: 'aged', why: 'It has aged.' },
      ],
    }),
  },
];
