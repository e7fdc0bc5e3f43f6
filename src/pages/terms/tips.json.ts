import { getGraph } from '#site/graph.ts';

/** Title and meaning of each term, by id; it moves when a reader first asks what a term in the text means. */
export async function GET(): Promise<Response> {
  const { terms } = await getGraph();
  const meanings = Object.fromEntries(terms.map(({ id, title, definition }) => [id, [title, definition]]));
  return new Response(JSON.stringify(meanings), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
