import { dataFile } from '#feeds/data-file.ts';
import { eventItem } from '#feeds/items.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** All events as open data. */
export async function GET(): Promise<Response> {
  const { edition, events } = await getGraph();
  return dataFile(
    edition.date,
    events.map((event) => eventItem(event, absolute)),
  );
}
