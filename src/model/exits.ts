import { z } from 'astro/zod';
import { answersTo, citation, cited, day, idField, line, partialDate, unknown } from '#model/fields.ts';

export const EFFORTS = ['hours', 'days', 'weeks'] as const;
export const NOT_ESTABLISHED = 'not established';

const situation = z.strictObject({
  situation: line.describe('Judgement: who you are, as a condition: “You need network policy”.'),
  to: z.array(idField).min(1).describe('Ids of the tools or terms to go to.'),
  why: line.describe('Judgement: why that way fits.'),
});

const announced = cited({
  name: line.describe('What its makers named as the way on.'),
  entry: idField.optional().describe('Id of its tool or term, if there is one.'),
  text: line.describe('What became of it, in one sentence.'),
});

/** What to do about a thing that ended: `content/exits/<id>.mdx`, at `/was/<id>/`. */
export const exitSchema = z.strictObject({
  title: line.describe('Name of what ended, as people type it.'),
  aliases: z.array(line).default([]).describe('Other names that people type.'),
  answersTo,
  subject: idField.optional().describe('Id of its tool or term; left out where it has no entry of its own.'),
  related: z.array(idField).default([]).describe('Ids of further tools or terms that it concerns.'),
  layers: z.array(idField).default([]).describe('Ids of layers it concerns; derived from the subject where there is one.'),
  happened: cited({ date: partialDate.describe('The day on which it ended or changed.'), text: line.describe('What happened, in one sentence.') }).describe(
    'What happened and when, cited.',
  ),
  breaks: z
    .union([
      z.array(cited({ text: line.describe('One concrete thing: an API version, an image name, a port, a CVE, a date.') })).min(1),
      z.literal(NOT_ESTABLISHED),
    ])
    .describe(`What breaks if you stay, each cited; or “${NOT_ESTABLISHED}”.`),
  moves: z.array(situation).min(2).max(3).describe('Ways on by situation, not one winner.'),
  announcedSuccessor: z
    .union([announced, z.literal('none'), unknown])
    .describe('The successor that its makers announced and what became of it; “none” where they named none; “unknown” where that was not found.'),
  effort: z
    .strictObject({ size: z.enum(EFFORTS).describe('Order of magnitude.'), why: line.describe('What takes the time.') })
    .describe('Judgement: how long the move takes.'),
  reviewed: day.describe('The day when the page was last read against its sources.'),
  sources: z.array(citation).default([]).describe('Further sources of the prose.'),
  formerIds: z.array(idField).default([]).describe('Ids that this entry had; each redirects here.'),
});

export type ExitFile = z.infer<typeof exitSchema>;
