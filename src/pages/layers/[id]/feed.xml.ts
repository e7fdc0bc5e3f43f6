import { layerFeed } from '#feeds/alternates.ts';
import { atomXml } from '#feeds/atom-xml.ts';
import { eventFeed } from '#feeds/event-feed.ts';
import type { Layer } from '#model/joined.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** A feed for each layer. */
export async function getStaticPaths() {
  return (await getGraph()).layers.map((layer) => ({ params: { id: layer.id }, props: { layer } }));
}

/** The newest changes in one layer. */
export async function GET({ props: { layer } }: { props: { layer: Layer } }): Promise<Response> {
  const { edition } = await getGraph();
  const about = { id: `layers/${layer.id}`, feed: layerFeed(layer), page: layer.url, edition: edition.date };
  return new Response(atomXml(eventFeed(layer.events, about, absolute)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
