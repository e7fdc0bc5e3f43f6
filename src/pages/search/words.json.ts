import { searchFile } from '#search/search-file.ts';
import { getTextIndex } from '#site/text-index.ts';

/** The first stem of each part of the index, by which a searcher knows which part to load. */
export async function GET(): Promise<Response> {
  return searchFile((await getTextIndex()).starts);
}
