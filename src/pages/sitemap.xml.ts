import { getGraph } from '#site/graph.ts';
import { sitemapPages } from '#site/sitemap.ts';
import { sitemapXml } from '#feeds/sitemap-xml.ts';
import { absolute } from '#site/href.ts';

/** All pages with the day of their last change or review, where one is known. */
export async function GET(): Promise<Response> {
  const pages = sitemapPages(await getGraph()).map(({ path, day }) => ({ address: absolute(path), day }));
  return new Response(sitemapXml(pages), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
