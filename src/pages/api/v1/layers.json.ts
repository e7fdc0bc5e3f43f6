import { dataFile } from '#feeds/data-file.ts';
import { layerItem } from '#feeds/items.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** All layers as open data. */
export async function GET(): Promise<Response> {
  const { edition, layers } = await getGraph();
  return dataFile(
    edition.date,
    layers.map((layer) => layerItem(layer, absolute)),
  );
}
