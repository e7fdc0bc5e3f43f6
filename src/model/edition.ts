import { z } from 'astro/zod';
import { day, line } from '#model/fields.ts';

/** `content/edition.yaml`: the date that "today" means everywhere on the site. */
export const editionSchema = z.strictObject({
  date: day.describe('"Today" on every page, in every check and in every derived mark.'),
  name: line.describe('Name of the edition, such as 2026-11.'),
});

export type Edition = z.infer<typeof editionSchema>;

/** `content/beside.yaml`: tools that no layer owns, each with the reason. */
export const besideSchema = z.array(z.strictObject({ id: line, reason: line }));
export type Beside = z.infer<typeof besideSchema>;
