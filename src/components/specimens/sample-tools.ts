import type { z } from 'astro/zod';
import type { Citation } from '#model/fields.ts';
import type { Authored } from '#model/graph.ts';
import { toolSchema, type ToolFile } from '#model/tools.ts';

/** A source that nobody needs to open. */
export const SOURCE: Citation = { url: 'https://example.org/page', title: 'example/house: README.md', checked: '2026-05-30' };

type Authoring = z.input<typeof toolSchema>;

/** A made-up tool, valid by the schema; what a specimen does not speak of is the plainest case. */
function tool(id: string, own: Partial<Authoring> & Pick<Authoring, 'name'>): Authored<ToolFile> {
  return {
    id,
    data: toolSchema.parse({
      kind: 'tool',
      summary: `${own.name} carries what stands on it.`,
      began: { date: '2017-03-08', ...SOURCE },
      chooseWhen: ['you need something to stand on', 'the ground is soft'],
      notWhen: ['you are going to move soon'],
      alternatives: [],
      status: { value: 'active', ...SOURCE },
      license: { spdx: 'Apache-2.0', ...SOURCE },
      homepage: 'https://example.org/',
      repository: 'https://example.org/repository',
      ...own,
    }),
  };
}

const SUPPORT: Authoring['support'] = {
  product: 'slab',
  windows: [
    { cycle: '2.4', until: '2027-02-01' },
    { cycle: '2.3', until: 'unknown' },
    { cycle: '2.2', until: '2025-12' },
  ],
  ...SOURCE,
};

/** One tool for each case that the pages tell apart. */
export const SAMPLE_TOOLS: Authored<ToolFile>[] = [
  tool('slab', { name: 'Slab', aliases: ['slab foundation', 'SF'], alternatives: ['raft', 'pile'], inArticle: ['Slab'], support: SUPPORT }),
  tool('raft', {
    name: 'Raft',
    began: { date: '2018-06', ...SOURCE },
    alternatives: ['slab'],
    status: { value: 'archived', ...SOURCE },
    useNow: { entries: ['slab', 'load'], text: 'Slab carries the same and is mended.' },
    inArticle: ['Raft'],
  }),
  tool('pile', { name: 'Pile', kind: 'platform', began: { date: '2022-02-14', ...SOURCE }, license: { spdx: 'BUSL-1.1', ...SOURCE } }),
  tool('tarpaulin', { name: 'Tarpaulin', formerNames: ['Sheet'], status: { value: 'maintenance', ...SOURCE }, license: { spdx: 'SSPL-1.0', ...SOURCE } }),
  tool('mortar', {
    name: 'Mortar',
    began: 'unknown',
    status: { value: 'unknown', ...SOURCE, checked: '2024-01-09' },
    license: 'unknown',
    homepage: 'none',
    repository: 'unknown',
  }),
  tool('level', {
    name: 'Spirit Level',
    kind: 'standard',
    chooseWhen: 'does not apply',
    notWhen: 'does not apply',
    alternatives: 'does not apply',
    license: null,
    began: { date: '2019', ...SOURCE },
  }),
  tool('scaffold', {
    name: 'A Scaffold of the Longest Name That Anybody Gave to Anything (SLNTAGA)',
    summary: 'It has a name that is too long for its column, and a summary that is as long as a summary may be: a hundred and forty characters in all.',
    formerNames: ['Provisional Climbing Arrangement for the Outer Side of Buildings'],
    license: { spdx: 'LicenseRef-Proprietary', ...SOURCE },
  }),
  tool('ladder', { name: 'Ladder', kind: 'service', repository: 'none' }),
];
