import { nearestHint } from '#lib/nearest.ts';
import type { Entry, Place } from '#model/entry.ts';
import { readDiagram } from '#model/picture.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import type { Content } from '#model/sources.ts';
import { PAGES } from '#model/urls.ts';
import type { Rule } from '#rules/rule.ts';
import { diagramSource } from '#rules/diagram-source.ts';

/** Links in prose and drawings lead to pages and headings that exist; links out are https. */
export const linksResolve: Rule = {
  name: 'links-resolve',
  *check(content) {
    const pages = pagesOf(content);
    for (const kind of ['layers', 'tools', 'terms', 'pages'] as const) {
      for (const entry of content.entries[kind]) {
        for (const { url, place } of proseOf(entry).links) yield* judge(entry, url, place, pages);
      }
    }
    for (const entry of content.entries.diagrams) {
      for (const part of readDiagram(diagramSource(entry)).picture?.parts ?? []) {
        if (part.href) yield* judge(entry, part.href, entry.placeOf([]), pages);
      }
    }
  },
};

/** Every address of ours with the ids that can be linked on it; undefined where they are not known. */
function pagesOf({ world }: Content): Map<string, Set<string> | undefined> {
  const pages = new Map<string, Set<string> | undefined>(Object.values(PAGES).map((path) => [path, undefined]));
  for (const kind of ['layers', 'tools', 'terms'] as const) {
    for (const entry of world.entries.filter((each) => each.kind === kind)) {
      pages.set(
        `/${kind}/${entry.id}/`,
        new Set([...proseOf(entry).headings.map(({ id }) => id ?? ''), 'watch', 'changes', 'sources', 'events', 'alternatives', 'talks']),
      );
    }
  }
  for (const { kind, id } of world.entries) if (kind === 'talks') pages.set(`/talks/${id}/`, new Set());
  return pages;
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
