import { diagramSchema } from '#model/diagrams.ts';
import { eventSchema } from '#model/events.ts';
import { exitSchema } from '#model/exits.ts';
import { layerSchema } from '#model/layers.ts';
import { pageSchema } from '#model/pages.ts';
import { talkSchema } from '#model/talks.ts';
import { termSchema } from '#model/terms.ts';
import { toolSchema } from '#model/tools.ts';
import { trackSchema } from '#model/tracks.ts';

/** Each kind of entry: the endings that its files may have, and its schema. The name is the folder's. */
export const KINDS = {
  layers: { extensions: ['.mdx', '.md'], schema: layerSchema },
  tools: { extensions: ['.md', '.mdx'], schema: toolSchema },
  terms: { extensions: ['.md', '.mdx'], schema: termSchema },
  talks: { extensions: ['.yaml'], schema: talkSchema },
  events: { extensions: ['.yaml'], schema: eventSchema },
  exits: { extensions: ['.mdx', '.md'], schema: exitSchema },
  tracks: { extensions: ['.yaml'], schema: trackSchema },
  diagrams: { extensions: ['.mmd'], schema: diagramSchema },
  pages: { extensions: ['.mdx', '.md'], schema: pageSchema },
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
