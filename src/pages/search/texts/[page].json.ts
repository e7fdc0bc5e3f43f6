import type { APIContext } from 'astro';
import { searchFile } from '#search/search-file.ts';
import { getTextIndex } from '#site/text-index.ts';

/** Pages by the number of their record in the list of names. */
export async function getStaticPaths() {
  return (await getTextIndex()).texts.map((text, page) => ({ params: { page: String(page) }, props: { text } }));
}

/** The sections and events of one page. */
export function GET({ props }: APIContext): Response {
  return searchFile(props.text);
}
