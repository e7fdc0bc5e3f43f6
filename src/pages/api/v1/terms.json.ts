import { dataFile } from '#feeds/data-file.ts';
import { termItem } from '#feeds/items.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** All terms as open data. */
export async function GET(): Promise<Response> {
  const { edition, terms } = await getGraph();
  return dataFile(
    edition.date,
    terms.map((term) => termItem(term, absolute)),
  );
}
