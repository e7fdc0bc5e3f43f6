import { join } from 'node:path';
import { proseOf } from '#model/prose.ts';
import { readContent } from '#model/sources.ts';
import { addressOf } from '#model/urls.ts';
import { SearchEngine } from '#search/engine.ts';
import { nameList, type NameList } from '#search/names.ts';
import { textIndex, type TextIndex } from '#search/text-index.ts';

/** The search over a content folder, with its files in memory. */
export interface SearchWorld {
  engine: SearchEngine;
  list: NameList;
  index: TextIndex;
}

/**
 * Reads a content folder and makes it searchable, as a build does.
 * @param root absolute path of the content folder
 * @param isMissing whether a file of the search should fail to arrive
 */
export function searchWorld(root = join(import.meta.dirname, '..', '..', 'content'), isMissing: (path: string) => boolean = () => false): SearchWorld {
  const { graph, world } = readContent(root);
  const list = nameList(graph);
  const entries = new Map(world.entries.map((entry) => [addressOf(entry.kind, entry.id), entry]));
  const index = textIndex(list.records, graph, (url) => {
    const entry = entries.get(url);
    return entry && entry.body !== '' ? proseOf(entry) : undefined;
  });
  const files = new Map<string, unknown>([
    ['names.json', list],
    ['words.json', index.starts],
    ...index.parts.map((part, number) => [`words/${number}.json`, part] as const),
    ...index.texts.map((text, number) => [`texts/${number}.json`, text] as const),
  ]);
  const load = (path: string): Promise<unknown> => (isMissing(path) || !files.has(path) ? Promise.reject(new Error(path)) : Promise.resolve(files.get(path)));
  return { engine: new SearchEngine(load), list, index };
}
