import { atomXml } from '#feeds/atom-xml.ts';
import { talkFeed } from '#feeds/talk-feed.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** The feed of talks and readings. */
export async function GET(): Promise<Response> {
  const { edition, talks } = await getGraph();
  return new Response(atomXml(talkFeed(talks, edition.date, absolute)), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
