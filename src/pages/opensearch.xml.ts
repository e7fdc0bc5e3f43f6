import { openSearchXml } from '#feeds/opensearch-xml.ts';
import { PAGES } from '#model/urls.ts';
import { absolute } from '#site/href.ts';

/** Lets a browser search the site from its own field. */
export function GET(): Response {
  const description = 'Layers, tools, terms and talks of the cloud native stack';
  const text = openSearchXml('Strata', description, absolute(PAGES.search), absolute('/favicon.svg'));
  return new Response(text, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
}
