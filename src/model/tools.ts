import { z } from 'astro/zod';
import { address, answersTo, articleNames, cited, doesNotApply, idField, line, partialDate, unknown } from '#model/fields.ts';
import { supportSchema } from '#model/support.ts';

export const TOOL_KINDS = ['tool', 'platform', 'component', 'standard', 'kubernetes-api', 'service'] as const;

/** The statuses that a tool can have today; those of ENDED_STATUSES need an end event. */
export const STATUSES = ['active', 'maintenance', 'deprecated', 'superseded', 'archived', 'discontinued', 'removed', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];
export const ENDED_STATUSES: readonly Status[] = ['superseded', 'archived', 'discontinued', 'removed'];

const reasons = (what: string) =>
  z.union([z.array(line).min(1), doesNotApply]).describe(`Judgement: completes “${what}”. One line a case; “does not apply” for a kubernetes-api or standard.`);

/** A tool, platform, component, standard, Kubernetes API or service: `content/tools/<id>.md`. */
export const toolSchema = z.strictObject({
  name: line.describe('Name as its makers write it today.'),
  aliases: z.array(line).default([]).describe('Abbreviations and other names that people type.'),
  formerNames: z.array(line).default([]).describe('Names that it had before.'),
  inArticle: articleNames,
  answersTo,
  kind: z.enum(TOOL_KINDS).describe('What sort of thing it is.'),
  summary: line.max(140).describe('What it is, in at most 140 characters.'),
  began: z.union([cited({ date: partialDate.describe('First public release or commit.') }), unknown]).describe('When it began, cited, or “unknown”.'),
  chooseWhen: reasons('Choose it when …'),
  notWhen: reasons('Not when …'),
  alternatives: z.union([z.array(idField), doesNotApply]).describe('Ids of tools that do the same job.'),
  status: cited({ value: z.enum(STATUSES).describe('Its state on the day checked.') }).describe('Its status today, cited.'),
  useNow: z
    .strictObject({
      entries: z.array(idField).describe('Ids of tools or terms to go to.'),
      text: line.describe('Judgement: what to use now, in one sentence.'),
    })
    .optional()
    .describe('What to use instead. Needed once the tool has ended.'),
  license: z
    .union([cited({ spdx: line.describe('SPDX expression; LicenseRef-Proprietary where there is none.') }), unknown, z.null()])
    .describe('Licence of the newest release, cited; null where none applies; “unknown” where it was not found.'),
  support: supportSchema.optional().describe('How long its releases are supported, cited; left out where endoflife.date does not know it.'),
  homepage: z.union([address, z.literal('none')]).describe('Its own page, or “none”.'),
  repository: z.union([address, z.literal('none'), unknown]).describe('Its public repository, “none” or “unknown”.'),
  cncfName: line.optional().describe('Its name in the CNCF’s landscape file, where it differs.'),
  formerIds: z.array(idField).default([]).describe('Ids that this entry had; each redirects here.'),
});

export type ToolFile = z.infer<typeof toolSchema>;
