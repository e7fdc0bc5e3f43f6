/*
 * The shapes of the open data, as JSON Schema for those who read it. What is published as it was authored is taken from
 * the schemas of the content; what is derived is described here. Where the two say one thing, they cannot differ.
 */
import { z } from 'astro/zod';
import { eventSchema } from '#model/events.ts';
import { exitSchema } from '#model/exits.ts';
import { FACT_LIMITS, type FactSort } from '#model/facts.ts';
import { citation, day, idField, line, partialDate } from '#model/fields.ts';
import { layerSchema } from '#model/layers.ts';
import { MARK_SIGNS, type Mark } from '#model/marks.ts';
import { supportSchema } from '#model/support.ts';
import { STATUSES, toolSchema } from '#model/tools.ts';
import { talkSchema } from '#model/talks.ts';
import { termSchema } from '#model/terms.ts';
import { trackSchema } from '#model/tracks.ts';

const ids = (what: string) => z.array(idField).describe(what);
const orNull = <Shape extends z.ZodType>(schema: Shape, what: string) => z.union([schema, z.null()]).describe(what);
const page = z.string().describe('Whole address of its page.');
const maturity = z.enum(['graduated', 'incubating', 'sandbox', 'archived', 'none']);
const paged = { id: idField, url: page };

const layers = layerSchema.omit({ formerIds: true }).extend(paged);

const tools = toolSchema
  .pick({
    name: true,
    aliases: true,
    formerNames: true,
    inArticle: true,
    answersTo: true,
    kind: true,
    summary: true,
    chooseWhen: true,
    notWhen: true,
    alternatives: true,
    homepage: true,
    repository: true,
  })
  .extend({
    ...paged,
    layer: orNull(idField, 'Id of its layer; null where it stands beside the stack.'),
    job: orNull(line, 'Its job in that layer.'),
    status: z.enum(STATUSES),
    statusSource: citation,
    maturity: maturity.describe('Its step at the CNCF today, from its events.'),
    maturitySteps: z.array(z.strictObject({ maturity, date: partialDate })),
    marks: z.array(z.enum(Object.keys(MARK_SIGNS) as [Mark, ...Mark[]])).describe('What happened to it since 2020, as the pages mark it.'),
    ended: orNull(partialDate, 'When it ended; null while it lives.'),
    license: orNull(line, 'SPDX expression, “unknown”, or null where none applies.'),
    licenseSource: orNull(citation, 'Where the licence was read.'),
    began: z.union([partialDate, z.literal('unknown')]),
    beganSource: orNull(citation, 'Where the beginning was read.'),
    support: orNull(supportSchema.pick({ product: true, windows: true }).extend({ source: citation }), 'Until when its releases are supported.'),
    useNow: orNull(z.strictObject({ entries: ids('Ids of tools or terms.'), text: line }), 'What to use instead of what has ended.'),
    events: ids('Its events, oldest first.'),
    talks: ids('Talks that touch it.'),
    terms: ids('Terms that name it.'),
  });

const terms = termSchema.omit({ formerIds: true }).extend({ ...paged, layers: ids('Layers that list it.'), talks: ids('Talks that touch it.') });

const talks = talkSchema.omit({ formerIds: true }).extend({ ...paged, layers: ids('Layers that show it.'), tracks: ids('Tracks that it stands in.') });

const events = eventSchema.extend({
  ...paged,
  title: line.describe('The same as `text`.'),
  object: orNull(idField, 'Id of the other tool or term concerned.'),
});

const exits = exitSchema.omit({ formerIds: true }).extend({
  ...paged,
  subject: orNull(idField, 'Id of its tool or term.'),
  announcedSuccessor: z
    .union([
      z.strictObject({ name: line, entry: orNull(idField, 'Id of its tool or term.'), text: line, ...citation.shape }),
      z.literal('none'),
      z.literal('unknown'),
    ])
    .describe('The successor that its makers announced and what became of it.'),
});

const tracks = trackSchema.extend(paged);

const facts = z.strictObject({
  tool: idField,
  page,
  sort: z.enum(Object.keys(FACT_LIMITS) as [FactSort, ...FactSort[]]),
  value: line,
  ...citation.shape,
  ageInDays: z.int().describe('Days from the day checked to the edition.'),
  limitInDays: orNull(z.int(), 'After how many days it has to be checked again; null: never.'),
  stale: z.boolean().describe('Whether it is older than its limit.'),
});

/** The schema of one item of each file below `/api/v1/`. */
export const ITEM_SCHEMAS: Record<string, z.ZodType> = { layers, tools, terms, talks, events, exits, tracks, facts };

/**
 * The schema of one published file, as JSON Schema (https://json-schema.org/draft/2020-12).
 * @param name a key of ITEM_SCHEMAS
 * @param address whole address where the schema is published
 */
export function itemSchema(name: string, address: string): object {
  const stamped = z.strictObject({ version: z.literal(1), edition: day, license: z.literal('CC-BY-4.0'), items: z.array(ITEM_SCHEMAS[name]!) });
  const { $schema, ...rest } = z.toJSONSchema(stamped, { target: 'draft-2020-12', io: 'output' });
  return { $schema, $id: address, title: `Strata: ${name}.json`, description: `What stands in ${name}.json.`, ...rest };
}
