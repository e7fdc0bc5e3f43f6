import { z } from 'astro/zod';
import { isPartialDate } from '#lib/dates.ts';

/** Ids are kebab-case, begin with a letter, and are the file's name and the page's address. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const idField = z.string().regex(ID_PATTERN, 'an id is kebab-case: lower-case letters, digits and single hyphens');

// JSON Schema cannot see into a refinement: where one stands, `pattern` says as much of it as a pattern can.

/** One line of text: no leading or trailing space, no line break. */
export const line = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'begins or ends with a space')
  .refine((text) => !text.includes('\n'), 'must stand on one line')
  .meta({ pattern: '^\\S(.*\\S)?$' });

export const partialDate = z
  .string('a date is text: write it as YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isPartialDate, 'is not a date that exists; write YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

export const day = partialDate.refine((text) => text.length === 10, 'must be a whole day: YYYY-MM-DD').meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const address = z
  .string()
  .refine((text) => {
    if (!text.startsWith('https://')) return false;
    return URL.canParse(text) && new URL(text).hostname.includes('.') && !/[\s<>"]/.test(text);
  }, 'must be a whole https address')
  .meta({ pattern: '^https://[^\\s<>"]+$' });

const citationFields = {
  url: address.describe('Where it was read. A repository file is cited at its commit.'),
  title: line.describe('Title of that page. For a repository file: "<owner>/<repo>: <path>".'),
  checked: day.describe('The day of the state that was read; for a stored copy, the copy’s day.'),
  published: partialDate.optional().describe('When the page was published, if it says so.'),
};

/** A source: address, title, and the day of the state that was read. */
export const citation = z.strictObject(citationFields);
export type Citation = z.infer<typeof citation>;

/**
 * A fact that carries its own source in the same object.
 * @param shape the fact's fields, which stand beside `url`, `title`, `checked`
 */
export const cited = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...shape, ...citationFields });

export const DOES_NOT_APPLY = 'does not apply';
export const UNKNOWN = 'unknown';
export const NOTHING_KNOWN = 'nothing known';
export const doesNotApply = z.literal(DOES_NOT_APPLY);
export const unknown = z.literal(UNKNOWN);

/** Names as the 2020 article writes them; the entry then stands on /then-and-now/. */
export const articleNames = z.array(line).default([]).describe('Names, exactly as the 2020 article writes them, that this entry stands for.');

/** What people ask that an entry answers: words for search that its names do not hold. */
export const answersTo = z
  .array(
    z.strictObject({
      asked: z.array(line).min(1).describe('Error messages and plain questions, as people type them.'),
      section: idField.optional().describe('Id of the heading of this page under which the answer stands.'),
    }),
  )
  .default([])
  .describe('Error messages and questions that lead here in search. Other names are aliases and do not belong here.');
export type Answer = z.infer<typeof answersTo>[number];
