import { SITE_FEED } from '#feeds/alternates.ts';
import { atomXml } from '#feeds/atom-xml.ts';
import { eventFeed } from '#feeds/event-feed.ts';
import { PAGES } from '#model/urls.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** The feed of the site: the newest changes of all layers. */
export async function GET(): Promise<Response> {
  const { edition, events } = await getGraph();
  const feed = eventFeed(events, { id: 'changes', feed: SITE_FEED, page: PAGES.thenAndNow, edition: edition.date }, absolute);
  return new Response(atomXml(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
