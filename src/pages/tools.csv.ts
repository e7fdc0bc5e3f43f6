import { toolsCsv } from '#feeds/tools-csv.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** The catalogue as CSV. */
export async function GET(): Promise<Response> {
  const { tools } = await getGraph();
  return new Response(toolsCsv(tools, absolute), { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } });
}
