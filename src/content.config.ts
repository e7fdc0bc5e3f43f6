import { existsSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { KINDS } from '#model/kinds.ts';
import { contentRoot } from '#site/content-root.ts';
import { datesAsText } from '#site/dates-as-text.ts';

const root = contentRoot();

function folder<Schema extends z.ZodType>(kind: keyof typeof KINDS, schema: Schema) {
  const endings = KINDS[kind].extensions.map((ending) => ending.slice(1)).join(',');
  const pattern = KINDS[kind].extensions.length > 1 ? `*.{${endings}}` : `*.${endings}`;
  const base = `${root}/${kind}`;
  return defineCollection({
    // A world need not have every kind; the loader would warn of a folder that is not there.
    loader: !existsSync(base) ? () => [] : glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.[a-z]+$/, '') }),
    schema: z.preprocess(datesAsText, schema),
  });
}

export const collections = {
  layers: folder('layers', KINDS.layers.schema),
  tools: folder('tools', KINDS.tools.schema),
  terms: folder('terms', KINDS.terms.schema),
  talks: folder('talks', KINDS.talks.schema),
  events: folder('events', KINDS.events.schema),
  exits: folder('exits', KINDS.exits.schema),
  tracks: folder('tracks', KINDS.tracks.schema),
  pages: folder('pages', KINDS.pages.schema),
};
