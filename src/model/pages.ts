import { z } from 'astro/zod';
import { citation, day, line } from '#model/fields.ts';

/** A page of prose that belongs to no other kind: `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: line.describe('Heading of the page.'),
  description: line.max(200).describe('What a reader finds on it, in one sentence.'),
  reviewed: day.describe('The day when the page was last read against its sources.'),
  sources: z.array(citation).default([]).describe('What the prose rests on.'),
});

export type PageFile = z.infer<typeof pageSchema>;
