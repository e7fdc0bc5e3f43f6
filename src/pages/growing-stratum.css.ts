import { getGraph } from '#site/graph.ts';
import { growingStratumStylesheet } from '#styles/growing-stratum.ts';

/** How the stratum of each layer grows from the home page into the layer's page. */
export async function GET(): Promise<Response> {
  const { layers } = await getGraph();
  return new Response(growingStratumStylesheet(layers.length), { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
