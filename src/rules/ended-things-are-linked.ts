import type { Entry } from '#model/entry.ts';
import type { ExitFile } from '#model/exits.ts';
import { readDiagram } from '#model/picture.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import type { Content } from '#model/sources.ts';
import { diagramSource } from '#rules/diagram-source.ts';
import type { Rule } from '#rules/rule.ts';

/** Something that has ended, and the pages that say what to do about it. */
interface Ended {
  ids: string[];
  pages: string[];
}

/**
 * In every section of prose the first mention of an ended thing leads to its page or to its exit, and so does every part
 * of a drawing that names one. Names are matched letter by letter: "Lens" is a tool, "lens" is glass.
 */
export const endedThingsAreLinked: Rule = {
  name: 'ended-things-are-linked',
  *check(content) {
    const ended = endedByName(content);
    if (ended.size === 0) return;
    // Longest first, living names among them, so that "Fedora CoreOS" is not taken for CoreOS.
    const names = [...new Set([...ended.keys(), ...livingNames(content)])].sort((a, b) => b.length - a.length).map(escape);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}./-])(?:${names.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
    // Most texts name none of them; only the rest is looked at word by word.
    const isNamed = new RegExp([...ended.keys()].map(escape).join('|'));
    for (const kind of ['layers', 'tools', 'terms', 'exits', 'pages'] as const) {
      for (const entry of content.entries[kind]) if (isNamed.test(entry.body)) yield* judgeProse(entry, pattern, ended);
    }
    for (const entry of content.entries.diagrams) yield* judgeDrawing(entry, ended);
  },
};

function livingNames({ graph }: Content): string[] {
  return graph.tools.filter(({ end }) => !end).flatMap(({ name, aliases }) => [name, ...aliases]);
}

function endedByName(content: Content): Map<string, Ended> {
  const { graph } = content;
  const ended = new Map<string, Ended>();
  for (const tool of graph.tools) {
    if (!tool.end) continue;
    const what = { ids: [tool.id, ...tool.exits.map(({ id }) => id)], pages: [tool.url, ...tool.exits.map(({ url }) => url)] };
    for (const name of [tool.name, ...tool.formerNames]) ended.set(name, what);
  }
  for (const exit of graph.exits) {
    if (exit.subject) continue;
    const things = exit.related.map(({ url }) => url);
    for (const name of [exit.title, ...exit.aliases.filter((each) => each.includes(' '))]) ended.set(name, { ids: [exit.id], pages: [exit.url, ...things] });
  }
  for (const name of livingNames(content)) ended.delete(name);
  return ended;
}

function* judgeProse(entry: Entry, pattern: RegExp, ended: Map<string, Ended>): Iterable<Problem> {
  const own = new Set([entry.id, ...(entry.kind === 'exits' ? concerned(entry.data as ExitFile) : [])]);
  const seen = new Set<string>();
  for (const { text, link, section, place } of proseOf(entry).runs) {
    for (const [name] of text.matchAll(pattern)) {
      const what = ended.get(name);
      if (!what) continue;
      const { ids, pages } = what;
      const key = `${section} ${pages[0]}`;
      if (seen.has(key) || ids.some((id) => own.has(id))) continue;
      seen.add(key);
      // Inside a link elsewhere no second link can stand.
      if (link !== undefined) continue;
      yield {
        file: entry.file,
        ...place,
        rule: 'ended-things-are-linked',
        text: `"${name}" has ended, and its first mention in this section leads nowhere.`,
        tip: `Write [${name}](${pages.at(-1)}), or (${pages[0]}).`,
        level: 'error',
      };
    }
  }
}

function concerned({ subject, related }: ExitFile): string[] {
  return [...(subject ? [subject] : []), ...related];
}

function* judgeDrawing(entry: Entry, ended: Map<string, Ended>): Iterable<Problem> {
  for (const { label, href } of readDiagram(diagramSource(entry)).picture?.parts ?? []) {
    const what = ended.get(label.replace(/\s*†$/, ''));
    if (!what || (href && what.pages.includes(href))) continue;
    yield entry.problem('ended-things-are-linked', [], `the part "${label}" has ended and does not lead to its page.`, `Add: click … href "${what.pages[0]}"`);
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
