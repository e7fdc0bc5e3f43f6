import type { APIContext } from 'astro';
import { searchFile } from '#search/search-file.ts';
import { getTextIndex } from '#site/text-index.ts';

/** The parts of the index, named by their number. */
export async function getStaticPaths() {
  return (await getTextIndex()).parts.map((places, part) => ({ params: { part: String(part) }, props: { places } }));
}

/** Where the stems of one part stand. */
export function GET({ props }: APIContext): Response {
  return searchFile(props.places);
}
