import { z } from 'astro/zod';
import { citation, idField, line, partialDate } from '#model/fields.ts';

export const EVENT_KINDS = [
  'began',
  'released',
  'stable',
  'changed',
  'donated',
  'accepted',
  'incubating',
  'graduated',
  'archived',
  'maintenance',
  'deprecated',
  'removed',
  'ended',
  'renamed',
  'moved',
  'superseded',
  'relicensed',
  'acquired',
  'revived',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something that happened to a tool or a term: `content/events/<id>.yaml`. */
export const eventSchema = z.strictObject({
  date: partialDate.describe('The day of the decision, or as much of the date as is known.'),
  kind: z.enum(EVENT_KINDS).describe('What sort of change.'),
  subject: idField.describe('Id of the tool or term that it happened to.'),
  object: idField.optional().describe('Id of the other tool or term concerned: the successor, the new home.'),
  from: line.optional().describe('relicensed, renamed: the licence (SPDX) or name before.'),
  to: line.optional().describe('relicensed, renamed: the licence (SPDX) or name after.'),
  text: line.describe('What happened, in one sentence.'),
  announced: z.literal(true).optional().describe('true for what lies ahead of the edition’s date.'),
  citations: z.array(citation).min(1).describe('Where it was read.'),
});

export type EventFile = z.infer<typeof eventSchema>;
