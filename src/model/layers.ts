import { z } from 'astro/zod';
import { answersTo, citation, day, idField, line } from '#model/fields.ts';

/** One layer of the stack: `content/layers/<id>.mdx`. */
export const layerSchema = z.strictObject({
  title: line.describe('Name of the layer.'),
  order: z.int().positive().describe('Position, counted from bedrock: 1 is the lowest.'),
  question: line.describe('The question that the layer answers, as a reader would ask it.'),
  summary: line.max(160).describe('What the layer is for, in one sentence of at most 160 characters.'),
  notYet: line.describe('Judgement: when a reader does not need this layer yet.'),
  reviewed: day.describe('The day when the whole page was last read against its sources.'),
  groups: z
    .array(z.strictObject({ job: line.describe('The job that the tools of the group do.'), tools: z.array(idField).min(1) }))
    .min(1)
    .describe('The tools at home in this layer, grouped by job. A tool is at home in exactly one layer.'),
  related: z.array(idField).default([]).describe('Tools at home elsewhere that matter here.'),
  terms: z.array(idField).default([]).describe('Terms that a reader of this layer should know.'),
  talks: z
    .strictObject({
      first: z.array(idField).default([]).describe('Videos to watch first.'),
      then: z.array(idField).default([]).describe('Videos to watch next.'),
      deep: z.array(idField).default([]).describe('Videos for those who want to go deep.'),
    })
    .describe('Videos in watching order.'),
  readings: z.array(idField).default([]).describe('Slides, articles and books: talks whose medium is not video.'),
  answersTo,
  sources: z.array(citation).min(1).describe('What the prose of the page rests on.'),
  formerIds: z.array(idField).default([]).describe('Ids that this entry had; each redirects here.'),
});

export type LayerFile = z.infer<typeof layerSchema>;
