import { z } from 'astro/zod';
import { idField, line } from '#model/fields.ts';

/** A way through talks of several layers: `content/tracks/<id>.yaml`. */
export const trackSchema = z.strictObject({
  title: line.describe('Name of the track.'),
  order: z.int().positive().describe('Place among the tracks, from 1.'),
  for: line.describe('Who should follow it.'),
  summary: line.describe('What they can do afterwards, in one sentence.'),
  steps: z
    .array(z.strictObject({ talk: idField.describe('Id of the talk.'), why: line.describe('Judgement: why it stands here, in one line.') }))
    .min(2)
    .describe('Talks in watching order.'),
});

export type TrackFile = z.infer<typeof trackSchema>;
