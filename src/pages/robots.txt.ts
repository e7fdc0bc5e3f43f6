import { absolute } from '#site/href.ts';

/** Everything may be read. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap.xml')}\n`);
}
