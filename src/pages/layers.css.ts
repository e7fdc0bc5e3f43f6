import { LAYER_ORDER } from '#lib/cascade.ts';
import { getGraph } from '#site/graph.ts';
import { layerStylesheet } from '#styles/layer-colours.ts';

/** The colours of as many layers as the world has. */
export async function GET(): Promise<Response> {
  const { layers } = await getGraph();
  return new Response(`${LAYER_ORDER}${layerStylesheet(layers.length)}`, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
