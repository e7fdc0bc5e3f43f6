import { escapeXml } from '#feeds/escape-xml.ts';

/** Writes an OpenSearch description, by which a browser can add the site to its search engines. Format: OpenSearch 1.1, draft 6. */
export function openSearchXml(name: string, description: string, searchPage: string, icon: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeXml(name)}</ShortName>`,
    `  <Description>${escapeXml(description)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `  <Url type="text/html" template="${escapeXml(searchPage)}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
