import { nameList } from '#search/names.ts';
import { getGraph } from '#site/graph.ts';

/** The names list; it moves only when a reader opens search. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(nameList(await getGraph())), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
