import { dataFile } from '#feeds/data-file.ts';
import { toolItem } from '#feeds/items.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** All tools as open data. */
export async function GET(): Promise<Response> {
  const { edition, tools } = await getGraph();
  return dataFile(
    edition.date,
    tools.map((tool) => toolItem(tool, absolute)),
  );
}
