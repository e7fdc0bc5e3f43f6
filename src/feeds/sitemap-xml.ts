import { escapeXml } from '#feeds/escape-xml.ts';

/**
 * A sitemap after https://www.sitemaps.org/protocol.html.
 * @param pages whole addresses, each with the day of its last change if one is known
 */
export function sitemapXml(pages: { address: string; day: string | undefined }[]): string {
  const rows = pages.map(({ address, day }) => `<url><loc>${escapeXml(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}
