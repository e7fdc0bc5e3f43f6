import { z } from 'astro/zod';
import { cited, day, line } from '#model/fields.ts';

/** `content/edition.yaml`: the date that "today" means everywhere on the site. */
export const editionSchema = z.strictObject({
  date: day.describe('"Today" on every page, in every check and in every derived mark.'),
  name: line.describe('Name of the edition, such as 2026-11.'),
  clock: cited({
    name: line.describe('Whose releases mark time under the years.'),
    releases: z.array(z.strictObject({ version: line, date: day })).describe('Its releases, oldest first.'),
  })
    .optional()
    .describe('Releases by which readers of this field tell the time; every figure shows them.'),
});

export type Edition = z.infer<typeof editionSchema>;

/** `content/beside.yaml`: tools that no layer owns, each with the reason. */
export const besideSchema = z.array(z.strictObject({ id: line, reason: line }));
export type Beside = z.infer<typeof besideSchema>;
