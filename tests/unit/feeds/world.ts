import type { EventFile } from '#model/events.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import { readContent } from '#model/sources.ts';
import { WORLD } from '../world-copy.ts';

/** Whole address of a path on a site of its own. */
export const address = (path: string) => new URL(path, 'https://world.example').href;

/** The tiny world, joined. */
export const { graph } = readContent(WORLD);

/** The tiny world with one more event, made of the one that ended the raft. */
export function withEvent(id: string, change: Partial<EventFile>): Graph {
  const { sources } = readContent(WORLD);
  const data = sources.events.find((event) => event.id === 'raft-ended')!.data;
  return buildGraph({ ...sources, events: [...sources.events, { id, data: { ...data, ...change } }] });
}
