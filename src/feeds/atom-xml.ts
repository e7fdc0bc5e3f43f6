import { firstDayOf, type PartialDate } from '#lib/dates.ts';
import { escapeXml } from '#feeds/escape-xml.ts';

/** One entry of a feed. */
export interface AtomEntry {
  /** Where it stands in the model, such as `events/helm-graduated`; it never changes. */
  id: string;
  /** One sentence. */
  title: string;
  /** Whole address of the page that tells it. */
  link: string;
  /** When it first was so. */
  published?: PartialDate | undefined;
  /** When it last changed. */
  updated: PartialDate;
  summary: string;
  /** Whole addresses that it was read at. */
  sources: string[];
  /** The layers that it concerns. */
  categories: { term: string; label: string }[];
}

/** A feed; everything but its entries stands in its head. */
export interface AtomFeed {
  /** What it is of, such as `layers/storage`; it never changes. */
  id: string;
  title: string;
  subtitle: string;
  /** Whole address of the feed. */
  self: string;
  /** Whole address of the page that it belongs to. */
  page: string;
  /** The day that stands in for the last change where there are no entries. */
  edition: string;
  entries: AtomEntry[];
}

/**
 * Ids are tag addresses (https://www.rfc-editor.org/rfc/rfc4151). They name a place in the model and not a page, so that
 * a site that moves to another address shows its readers nothing twice.
 */
const idOf = (place: string) => `tag:strata.example,2026:${place}`;

/** A moment as RFC 3339 writes it. We know days at best: midnight in UTC, and the first day where only month or year is known. */
const moment = (date: PartialDate) => `${firstDayOf(date)}T00:00:00Z`;

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, address: string, type?: string) => `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeXml(address)}"/>`;

/**
 * An Atom feed after https://www.rfc-editor.org/rfc/rfc4287. The feed changed when its newest entry did: no clock is asked.
 * @returns the whole XML document
 */
export function atomXml({ id, title, subtitle, self, page, edition, entries }: AtomFeed): string {
  const newest =
    entries
      .map(({ updated }) => moment(updated))
      .sort()
      .at(-1) ?? moment(edition);
  const head = [
    element('id', idOf(`feeds/${id}`)),
    element('title', title),
    element('subtitle', subtitle),
    link('self', self, 'application/atom+xml'),
    link('alternate', page, 'text/html'),
    element('updated', newest),
    '<author><name>Strata</name></author>',
    element('rights', 'CC BY 4.0'),
  ];
  const rows = [...head, ...entries.map(entryXml)].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">\n${rows}\n</feed>\n`;
}

function entryXml({ id, title, link: page, published, updated, summary, sources, categories }: AtomEntry): string {
  return [
    '<entry>',
    element('id', idOf(id)),
    element('title', title),
    link('alternate', page, 'text/html'),
    ...[...new Set(sources)].map((address) => link('via', address)),
    ...(published === undefined ? [] : [element('published', moment(published))]),
    element('updated', moment(updated)),
    element('summary', summary),
    ...categories.map(({ term, label }) => `<category term="${escapeXml(term)}" label="${escapeXml(label)}"/>`),
    '</entry>',
  ].join('\n');
}
