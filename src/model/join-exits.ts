import type { ExitFile } from '#model/exits.ts';
import { compareNames, type Authored, type Things } from '#model/graph.ts';
import type { Exit, Layer } from '#model/joined.ts';
import { layersOf } from '#model/layers-of.ts';
import { urlOf } from '#model/urls.ts';

/**
 * Joins exit pages to the things that they are about and lead to, and fills the links back.
 * @returns exits by title
 */
export function joinExits(entries: Authored<ExitFile>[], things: Things, layers: Layer[]): Exit[] {
  const exits = entries.map((entry) => joinExit(entry, things, layers)).sort((a, b) => compareNames(a.title, b.title));
  for (const exit of exits) exit.subject?.exits.push(exit);
  for (const exit of exits) {
    for (const thing of exit.related) if (!thing.exits.includes(exit)) thing.exits.push(exit);
    for (const layer of exit.layers) layer.exits.push(exit);
  }
  return exits;
}

function joinExit({ id, data }: Authored<ExitFile>, things: Things, layers: Layer[]): Exit {
  const pick = (ids: readonly string[]) => ids.map((each) => things.get(each)).filter((thing) => thing !== undefined);
  const subject = data.subject === undefined ? undefined : things.get(data.subject);
  const { announcedSuccessor } = data;
  return {
    ...data,
    type: 'exit',
    id,
    url: urlOf('exits', id),
    name: data.title,
    subject,
    related: pick(data.related),
    layers: [...new Set([...(subject ? layersOf(subject) : []), ...layers.filter((layer) => data.layers.includes(layer.id))])],
    moves: data.moves.map((move) => ({ ...move, to: pick(move.to) })),
    announcedSuccessor:
      typeof announcedSuccessor === 'string'
        ? announcedSuccessor
        : { ...announcedSuccessor, entry: announcedSuccessor.entry === undefined ? undefined : things.get(announcedSuccessor.entry) },
  };
}
