import { z } from 'astro/zod';
import { address, citation, cited, day, idField, line, NOTHING_KNOWN, partialDate, unknown } from '#model/fields.ts';

export const MEDIA = ['video', 'slides', 'article', 'book'] as const;
export const LEVELS = ['first', 'working', 'deep'] as const;

/** What kind of text a talk's notes rest on. */
export const NOTE_SOURCES = ['abstract', 'slides', 'transcript', 'write-up'] as const;
export const NOT_SUMMARISED = 'not summarised';

/** A talk or a reading: `content/talks/<id>.yaml`. Only videos count as talks. */
export const talkSchema = z.strictObject({
  title: line.describe('Title exactly as published.'),
  recording: address.describe('Address of the recording or text.'),
  gone: z
    .strictObject({
      noticed: day.describe('The day on which it was noticed.'),
      remains: line.describe('What is left of it, in one sentence: slides, an abstract, nothing.'),
    })
    .optional()
    .describe('Only where the recording is no longer at its address.'),
  medium: z.enum(MEDIA).describe('video counts as a talk; the rest are readings.'),
  speakers: z.array(z.strictObject({ name: line, affiliation: line.describe('Affiliation then, or “unknown”.') })).describe('Who speaks or writes.'),
  event: line.describe('Where it was given or published.'),
  date: partialDate.describe('When it was given or published.'),
  minutes: z.union([z.int().positive(), unknown]).describe('Length in minutes, or “unknown”.'),
  level: z.enum(LEVELS).describe('first: no knowledge needed; working: for daily use; deep: how it works inside.'),
  answers: line.describe('The question that it answers.'),
  why: line.describe('Judgement: why it is worth the time.'),
  aged: z.union([line, z.literal(NOTHING_KNOWN)]).describe('What in it no longer holds, or “nothing known”.'),
  notes: z
    .union([
      cited({
        text: line.describe('20 to 200 words: only what the text that was read says.'),
        of: z.enum(NOTE_SOURCES).describe('What sort of text was read.'),
      }),
      z.literal(NOT_SUMMARISED),
    ])
    .default(NOT_SUMMARISED)
    .describe(`What it says, with the text that was read; “${NOT_SUMMARISED}” where no text of it was found.`),
  slides: address.optional().describe('Address of the slides.'),
  tools: z.array(idField).default([]).describe('Tools that it touches.'),
  terms: z.array(idField).default([]).describe('Terms that it touches.'),
  inArticle: z
    .union([z.literal(true), z.enum(['substitute', 'no'])])
    .default('no')
    .describe('true: the article names it; substitute: stands in for one that was not found.'),
  evidence: citation.describe('Where title and address were seen together.'),
  formerIds: z.array(idField).default([]).describe('Ids that this entry had; each redirects here.'),
});

export type TalkFile = z.infer<typeof talkSchema>;
