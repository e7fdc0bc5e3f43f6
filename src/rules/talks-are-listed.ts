import type { LayerFile } from '#model/layers.ts';
import type { TalkFile } from '#model/talks.ts';
import type { Entry } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { allValid } from '#rules/all-valid.ts';
import type { Rule } from '#rules/rule.ts';

/** Every talk stands in a layer: videos in watching order, the rest among the readings; no recording stands twice. */
export const talksAreListed: Rule = {
  name: 'talks-are-listed',
  *check(content): Iterable<Problem> {
    const { entries } = content;
    const isKnown = allValid(content, 'layers');
    const media = new Map(entries.talks.map(({ id, data }) => [id, (data as TalkFile).medium]));
    const listed = new Set<string>();
    for (const layer of entries.layers) yield* judgeLayer(layer, media, listed);
    const recordings = new Map<string, Entry>();
    for (const talk of entries.talks) {
      if (isKnown && !listed.has(talk.id))
        yield talk.problem('talks-are-listed', [], `"${talk.id}" stands in no layer.`, 'List it under "talks" or "readings" of a layer.');
      const { recording } = talk.data as TalkFile;
      const twin = recordings.get(recording);
      if (twin) yield talk.problem('talks-are-listed', ['recording'], `${twin.file} has the same recording.`, 'Keep one of the two.');
      recordings.set(recording, twin ?? talk);
    }
  },
};

function* judgeLayer(layer: Entry, media: Map<string, TalkFile['medium']>, listed: Set<string>): Iterable<Problem> {
  const { talks, readings } = layer.data as LayerFile;
  const here = new Set<string>();
  const places = [
    ...(['first', 'then', 'deep'] as const).flatMap((step) => talks[step].map((id, index) => ({ id, path: ['talks', step, index] }))),
    ...readings.map((id, index) => ({ id, path: ['readings', index] })),
  ];
  for (const { id, path } of places) {
    const medium = media.get(id);
    const asVideo = path[0] === 'talks';
    if (medium && (medium === 'video') !== asVideo)
      yield layer.problem(
        'talks-are-listed',
        path,
        `"${id}" is ${medium === 'video' ? 'a video' : 'no video'}.`,
        asVideo ? 'List it under "readings".' : 'List it under "talks".',
      );
    if (here.has(id)) yield layer.problem('talks-are-listed', path, `"${id}" stands in this layer twice.`, 'Keep one of the two.');
    here.add(id);
    listed.add(id);
  }
}
