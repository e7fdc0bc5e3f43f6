import type { Entry, FieldPath, Place } from '#model/entry.ts';
import { proseOf } from '#model/prose.ts';
import type { World } from '#model/read.ts';
import type { TalkFile } from '#model/talks.ts';

/** An address elsewhere, with all the places that lead there. */
export interface OuterLink {
  /** Without the part after `#`, which no server sees. */
  address: string;
  places: ({ file: string } & Place)[];
  /** The talk whose recording it is, with what it says of a loss. */
  talk: { file: string; isGone: boolean } | undefined;
}

/** Every address elsewhere that stands in a field or in the prose of the content. */
export function outerLinks(world: World): OuterLink[] {
  const links = new Map<string, OuterLink>();
  const add = (url: string, file: string, place: Place): OuterLink => {
    const address = url.replace(/#.*$/, '');
    const link = links.get(address) ?? { address, places: [], talk: undefined };
    link.places.push({ file, line: place.line, column: place.column });
    links.set(address, link);
    return link;
  };
  for (const entry of world.entries) {
    for (const { path, url } of addressesIn(entry.data, [])) {
      const link = add(url, entry.file, entry.placeOf(path));
      if (isRecording(entry, path)) link.talk = { file: entry.file, isGone: (entry.data as TalkFile).gone !== undefined };
    }
    if (entry.data === undefined || entry.kind === 'diagrams' || entry.body === '') continue;
    for (const { url, place } of proseOf(entry).links) if (/^https?:\/\//.test(url)) add(url, entry.file, place);
  }
  for (const { path, url } of addressesIn(world.edition, [])) {
    add(url, `${world.name}/edition.yaml`, world.places.get('edition.yaml')?.(path) ?? { line: 1, column: 1 });
  }
  return [...links.values()];
}

function isRecording({ kind }: Entry, path: FieldPath): boolean {
  return kind === 'talks' && path.length === 1 && path[0] === 'recording';
}

function* addressesIn(value: unknown, path: FieldPath): Iterable<{ path: FieldPath; url: string }> {
  if (typeof value === 'string' && /^https?:\/\//.test(value)) yield { path, url: value };
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) yield* addressesIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
