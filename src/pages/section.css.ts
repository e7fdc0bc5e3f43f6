import { getGraph } from '#site/graph.ts';
import { sectionOf, sectionStylesheet } from '#site/section.ts';

/** Where the rows beside the home page's section stand. */
export async function GET(): Promise<Response> {
  return new Response(sectionStylesheet(sectionOf(await getGraph())), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
