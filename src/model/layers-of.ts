import type { Exit, Layer, Talk, Term, Tool } from '#model/joined.ts';

/** The layers that a thing belongs to: itself, the home of a tool, or all that a term, talk or exit concerns. */
export function layersOf(thing: Layer | Tool | Term | Talk | Exit): Layer[] {
  if (thing.type === 'layer') return [thing];
  if (thing.type === 'tool') return thing.layer ? [thing.layer] : [];
  return thing.layers;
}
