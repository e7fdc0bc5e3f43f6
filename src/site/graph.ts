import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import { besideSchema, editionSchema } from '#model/edition.ts';
import { buildGraph, type Graph } from '#model/graph.ts';
import { contentRoot } from '#site/content-root.ts';

let graph: Promise<Graph> | undefined;

/** The joined model: one instance for the whole build. In development it is joined anew at each request. */
export function getGraph(): Promise<Graph> {
  if (import.meta.env.DEV) return join();
  return (graph ??= join());
}

async function join(): Promise<Graph> {
  const root = contentRoot();
  const [layers, tools, terms, talks, events, exits, tracks] = await Promise.all([
    getCollection('layers'),
    getCollection('tools'),
    getCollection('terms'),
    getCollection('talks'),
    getCollection('events'),
    getCollection('exits'),
    getCollection('tracks'),
  ]);
  return buildGraph({
    edition: editionSchema.parse(parse(readFileSync(`${root}/edition.yaml`, 'utf8'))),
    beside: besideSchema.parse(parse(readFileSync(`${root}/beside.yaml`, 'utf8'))),
    layers,
    tools,
    terms,
    talks,
    events,
    exits,
    tracks,
  });
}
