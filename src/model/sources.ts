import type { Entry } from '#model/entry.ts';
import { buildGraph, type Authored, type Graph, type Sources } from '#model/graph.ts';
import type { Kind } from '#model/kinds.ts';
import { readWorld, type World } from '#model/read.ts';

/** Everything that a rule may look at. */
export interface Content {
  world: World;
  /** Entries whose fields are valid, by kind. */
  entries: Record<Kind, Entry[]>;
  sources: Sources;
  graph: Graph;
  /** The edition's date. */
  today: string;
}

/** Date that stands in where the edition itself is broken, so that the other rules still speak. */
const NO_EDITION = { date: '9999-12-31', name: 'none' };

/**
 * Reads a content folder and joins what is valid in it.
 * @param root absolute path of the content folder
 */
export function readContent(root: string): Content {
  const world = readWorld(root);
  const of = (kind: Kind) => world.entries.filter((entry) => entry.kind === kind && entry.data !== undefined);
  const entries = {
    layers: of('layers'),
    tools: of('tools'),
    terms: of('terms'),
    talks: of('talks'),
    events: of('events'),
    exits: of('exits'),
    tracks: of('tracks'),
    diagrams: of('diagrams'),
    pages: of('pages'),
  };
  const authored = <File>(kind: Kind) => entries[kind].map(({ id, data }) => ({ id, data: data as File })) satisfies Authored<File>[];
  const sources: Sources = {
    edition: world.edition ?? NO_EDITION,
    beside: world.beside,
    layers: authored('layers'),
    tools: authored('tools'),
    terms: authored('terms'),
    talks: authored('talks'),
    events: authored('events'),
    exits: authored('exits'),
    tracks: authored('tracks'),
  };
  return { world, entries, sources, graph: buildGraph(sources), today: sources.edition.date };
}
