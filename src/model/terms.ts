import { z } from 'astro/zod';
import { answersTo, articleNames, citation, day, idField, line } from '#model/fields.ts';

/** A concept: `content/terms/<id>.md`. */
export const termSchema = z.strictObject({
  title: line.describe('The term.'),
  aliases: z.array(line).default([]).describe('Abbreviations and other names that people type.'),
  inArticle: articleNames,
  definition: line.max(220).describe('What it means, in one sentence.'),
  answersTo,
  tools: z.array(idField).default([]).describe('Tools that the term is about.'),
  reviewed: day.describe('The day when the entry was last read against its sources.'),
  sources: z.array(citation).min(1).describe('What the entry rests on.'),
  formerIds: z.array(idField).default([]).describe('Ids that this entry had; each redirects here.'),
});

export type TermFile = z.infer<typeof termSchema>;
