import { exitSchema, type ExitFile } from '#model/exits.ts';
import type { Authored } from '#model/graph.ts';
import { SOURCE } from '#components/specimens/sample-tools.ts';

const common = {
  happened: { date: '2023-10-17', text: 'Its makers archived Raft.', ...SOURCE },
  moves: [
    { situation: 'You build on rock', to: ['slab'], why: 'Slab needs no more than you have.' },
    { situation: 'You build on sand and cannot move yet', to: ['pile', 'load'], why: 'Pile reaches what carries; count the load first.' },
  ],
  effort: { size: 'days', why: 'The walls have to be held up meanwhile.' },
  reviewed: '2026-05-30',
} as const;

/** One exit with all that it can say, and one of which little is known. */
export const SAMPLE_EXITS: Authored<ExitFile>[] = [
  {
    id: 'raft',
    data: exitSchema.parse({
      ...structuredClone(common),
      title: 'Raft',
      subject: 'raft',
      aliases: ['raft foundation'],
      breaks: [
        { text: 'The image example.org/raft:3 no longer pulls.', ...SOURCE },
        { text: 'Port 4242 stays open after the container has gone.', ...SOURCE },
      ],
      announcedSuccessor: { name: 'Slab', entry: 'slab', text: 'It took over every load in 2024.', ...SOURCE },
      sources: [SOURCE],
    }),
  },
  {
    id: 'sheet-licence',
    data: exitSchema.parse({
      ...structuredClone(common),
      title: 'Sheet’s licence',
      layers: ['roof'],
      breaks: 'not established',
      announcedSuccessor: 'none',
      effort: { size: 'hours', why: 'A letter to the lawyers.' },
    }),
  },
];
