import type { Graph } from '#model/graph.ts';
import { urlOf } from '#model/urls.ts';

/** An address that once was an entry's, and where the entry is now. */
export interface FormerAddress {
  /** Path without slashes at its ends, as Astro's rest parameter wants it. */
  former: string;
  url: string;
  name: string;
}

/** Every address that a rename has left behind. */
export function formerAddresses({ layers, tools, terms, talks }: Graph): FormerAddress[] {
  const of = (kind: 'layers' | 'tools' | 'terms' | 'talks', entries: { url: string; formerIds: string[]; name: string }[]) =>
    entries.flatMap(({ url, formerIds, name }) => formerIds.map((id) => ({ former: urlOf(kind, id).slice(1, -1), url, name })));
  const titled = (entries: { url: string; formerIds: string[]; title: string }[]) => entries.map(({ title, ...entry }) => ({ ...entry, name: title }));
  return [...of('layers', titled(layers)), ...of('tools', tools), ...of('terms', terms), ...of('talks', titled(talks))];
}
