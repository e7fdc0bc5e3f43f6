import { getCollection } from 'astro:content';
import { proseOf } from '#model/prose.ts';
import { addressOf } from '#model/urls.ts';
import { nameList } from '#search/names.ts';
import { textIndex, type TextIndex } from '#search/text-index.ts';
import { getGraph } from '#site/graph.ts';

let index: Promise<TextIndex> | undefined;

/** The index of all text: one for the whole build. In development it is made anew at each request. */
export function getTextIndex(): Promise<TextIndex> {
  if (import.meta.env.DEV) return make();
  return (index ??= make());
}

async function make(): Promise<TextIndex> {
  const graph = await getGraph();
  const bodies = new Map<string, { file: string; body: string }>();
  for (const kind of ['layers', 'tools', 'terms', 'exits', 'pages'] as const) {
    for (const { id, body, filePath } of await getCollection(kind)) if (body) bodies.set(addressOf(kind, id), { file: filePath ?? id, body });
  }
  return textIndex(nameList(graph).records, graph, (url) => {
    const found = bodies.get(url);
    return found && proseOf({ ...found, bodyLine: 1 });
  });
}
