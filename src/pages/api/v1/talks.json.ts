import { dataFile } from '#feeds/data-file.ts';
import { talkItem } from '#feeds/items.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** All talks as open data. */
export async function GET(): Promise<Response> {
  const { edition, talks } = await getGraph();
  return dataFile(
    edition.date,
    talks.map((talk) => talkItem(talk, absolute)),
  );
}
