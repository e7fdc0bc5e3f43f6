import { nearestHint } from '#lib/nearest.ts';
import type { Entry, Place } from '#model/entry.ts';
import type { EventFile } from '#model/events.ts';
import { SINCE } from '#model/marks.ts';
import { readDiagram } from '#model/picture.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import type { Content } from '#model/sources.ts';
import { addressOf, PAGES } from '#model/urls.ts';
import { diagramSource } from '#rules/diagram-source.ts';
import { PAGE_SECTIONS } from '#rules/page-sections.ts';
import type { Rule } from '#rules/rule.ts';

/** Links in prose and drawings lead to pages and headings that exist; links out are https. */
export const linksResolve: Rule = {
  name: 'links-resolve',
  *check(content) {
    const pages = pagesOf(content);
    for (const kind of ['layers', 'tools', 'terms', 'exits', 'pages'] as const) {
      for (const entry of content.entries[kind]) {
        const { links, brokenLinks, runs } = proseOf(entry);
        for (const { url, place } of links) yield* judge(entry, url, place, pages);
        for (const { text, place } of brokenLinks) yield notALink(entry, text, place);
        for (const { text, link, place } of runs) if (link === undefined) yield* bareAddresses(entry, text, place);
      }
    }
    for (const entry of content.entries.diagrams) {
      for (const part of readDiagram(diagramSource(entry)).picture?.parts ?? []) {
        if (part.href) yield* judge(entry, part.href, placeOfText(entry, `"${part.href}"`), pages);
      }
    }
  },
};

/** Every address of ours with the ids that can be linked on it; undefined where they are not known. */
function pagesOf({ world }: Content): Map<string, Set<string> | undefined> {
  const pages = new Map<string, Set<string> | undefined>(Object.values(PAGES).map((path) => [path, undefined]));
  pages.set(PAGES.thenAndNow, ledgerIds(world.entries));
  for (const entry of world.entries) {
    const { kind, id } = entry;
    const path = addressOf(kind, id);
    if (kind === 'talks') pages.set(path, new Set());
    else if (kind in PAGE_SECTIONS || pages.has(path)) pages.set(path, idsOn(entry));
  }
  return pages;
}

/** The ledger of changes carries each event since the figures begin, and a head for each year that has one and for what lies ahead. */
function ledgerIds(entries: readonly Entry[]): Set<string> {
  const events = entries.filter(({ kind, data }) => kind === 'events' && String((data as EventFile | undefined)?.date) >= SINCE);
  const heads = events.map(({ data }) => headOf(data as EventFile | undefined));
  return new Set(['ledger', ...events.map(({ id }) => id), ...heads]);
}

function headOf(event: EventFile | undefined): string {
  return event?.announced ? 'announced' : `year-${String(event?.date).slice(0, 4)}`;
}

function idsOn(entry: Entry): Set<string> | undefined {
  const { headings, fault } = proseOf(entry);
  if (fault || entry.body === '') return undefined;
  return new Set([...headings.map(({ id }) => id ?? ''), ...(PAGE_SECTIONS[entry.kind] ?? [])]);
}

/** The site makes links of bare addresses too; one that is not https would slip past as plain text. */
function* bareAddresses(entry: Entry, text: string, place: Place): Iterable<Problem> {
  for (const [, address] of text.matchAll(/(?<![\w@/.])((?:http:\/\/|www\.)[^\s<>]+)/gi)) {
    yield {
      file: entry.file,
      ...place,
      rule: 'links-resolve',
      text: `"${address}" becomes a link and is no https address.`,
      tip: 'Write [words](https://…), or put it between backticks if it is an example.',
      level: 'error',
    };
  }
}

function notALink(entry: Entry, text: string, place: Place): Problem {
  return {
    file: entry.file,
    ...place,
    rule: 'links-resolve',
    text: `"${text}" looks like a link and is none.`,
    tip: 'Write [words](/tools/helm/), without a space in the address.',
    level: 'error',
  };
}

/** The first place of a text in the body. */
function placeOfText(entry: Entry, text: string): Place {
  const before = entry.body.slice(0, Math.max(0, entry.body.indexOf(text))).split('\n');
  return { line: entry.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
}

function* judge(entry: Entry, url: string, place: Place, pages: Map<string, Set<string> | undefined>): Iterable<Problem> {
  const problem = (text: string, tip: string): Problem => ({ file: entry.file, ...place, rule: 'links-resolve', text, tip, level: 'error' });
  if (url.startsWith('#')) {
    const ids = proseOf(entry).headings.map(({ id }) => id ?? '');
    if (!ids.includes(url.slice(1)))
      yield problem(`"${url}" is no heading of this page.${nearestHint(url.slice(1), ids)}`, 'Link to an id that a heading carries.');
    return;
  }
  if (!url.startsWith('/')) {
    if (!/^https:\/\/[^\s/]+\.[^\s/]+/.test(url))
      yield problem(`"${url}" is no https address and no page of ours.`, 'Write a whole https address, or a path such as /tools/helm/.');
    return;
  }
  const [path = '', anchor] = url.split('#');
  if (!pages.has(path)) {
    yield problem(`"${path}" is no page.${nearestHint(path, pages.keys())}`, 'See: npm run show tools');
    return;
  }
  const ids = pages.get(path);
  if (anchor !== undefined && ids && !ids.has(anchor))
    yield problem(`"${path}" has no heading "#${anchor}".${nearestHint(anchor, ids)}`, 'Link to an id that a heading carries.');
}
