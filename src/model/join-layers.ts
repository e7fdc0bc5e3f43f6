import type { Authored } from '#model/graph.ts';
import type { Layer, Talk, Term, Tool } from '#model/joined.ts';
import type { LayerFile } from '#model/layers.ts';
import { urlOf } from '#model/urls.ts';

/** What layers point to. */
interface Targets {
  tools: ReadonlyMap<string, Tool>;
  terms: ReadonlyMap<string, Term>;
  talks: ReadonlyMap<string, Talk>;
}

/**
 * Joins layers to their tools, terms and talks, and fills the links back.
 * @returns layers from bedrock to surface
 */
export function joinLayers(entries: Authored<LayerFile>[], targets: Targets): Layer[] {
  const sorted = [...entries].sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
  return sorted.map((entry, index) => joinLayer(entry, index + 1, targets));
}

function joinLayer({ id, data }: Authored<LayerFile>, position: number, targets: Targets): Layer {
  const groups = data.groups.map(({ job, tools }) => ({ job, tools: pick(tools, targets.tools) }));
  const talks = {
    first: pick(data.talks.first, targets.talks),
    then: pick(data.talks.then, targets.talks),
    deep: pick(data.talks.deep, targets.talks),
  };
  const layer: Layer = {
    ...data,
    type: 'layer',
    id,
    url: urlOf('layers', id),
    position,
    groups,
    tools: groups.flatMap((group) => group.tools),
    related: pick(data.related, targets.tools),
    terms: pick(data.terms, targets.terms),
    talks,
    videos: [...talks.first, ...talks.then, ...talks.deep],
    readings: pick(data.readings, targets.talks),
    exits: [],
    events: [],
    below: undefined,
    above: undefined,
  };
  linkBack(layer);
  return layer;
}

function linkBack(layer: Layer): void {
  for (const { job, tools } of layer.groups) {
    for (const tool of tools) {
      tool.layer ??= layer;
      tool.job ??= job;
    }
  }
  for (const tool of layer.related) tool.relatedLayers.push(layer);
  for (const thing of [...layer.terms, ...layer.videos, ...layer.readings]) thing.layers.push(layer);
}

/** Tells each layer which one lies below and which one above it. */
export function neighbours(layers: Layer[]): void {
  layers.forEach((layer, index) => {
    layer.below = layers[index - 1];
    layer.above = layers[index + 1];
  });
}

function pick<Thing>(ids: readonly string[], things: ReadonlyMap<string, Thing>): Thing[] {
  return ids.map((id) => things.get(id)).filter((thing) => thing !== undefined);
}
