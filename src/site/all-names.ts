import { compareNames, type Graph } from '#model/graph.ts';
import type { Mark } from '#model/marks.ts';

/** One name in the list of all names; `see` is the name of today where it differs. */
export interface NameEntry {
  name: string;
  see: string | undefined;
  url: string;
  kind: 'layer' | 'tool' | 'term' | 'talk' | 'exit';
  marks: Mark[];
}

export interface LetterGroup {
  letter: string;
  id: string;
  names: NameEntry[];
}

/** Every name of the site under its first letter; what begins with no letter stands under “0–9”. */
export function allNames(graph: Graph): LetterGroup[] {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of [...entries(graph)].sort((a, b) => compareNames(a.name, b.name))) {
    const first = entry.name.normalize('NFD').match(/[a-z]/i)?.index === 0 ? entry.name[0]!.toUpperCase() : '0–9';
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  return [...groups].map(([letter, names]) => ({ letter, id: letter === '0–9' ? 'digits' : `letter-${letter.toLowerCase()}`, names }));
}

function* entries({ layers, tools, terms, talks, exits }: Graph): Generator<NameEntry> {
  for (const { title, url } of layers) yield { name: title, see: undefined, url, kind: 'layer', marks: [] };
  for (const { title, url } of talks) yield { name: title, see: undefined, url, kind: 'talk', marks: [] };
  for (const { title, url, aliases } of exits) {
    yield { name: `${title}: what now`, see: undefined, url, kind: 'exit', marks: [] };
    for (const name of aliases) yield { name, see: `${title}: what now`, url, kind: 'exit', marks: [] };
  }
  for (const thing of [...tools, ...terms]) {
    const marks = thing.type === 'tool' ? thing.marks : [];
    const former = thing.type === 'tool' ? thing.formerNames : [];
    yield { name: thing.name, see: undefined, url: thing.url, kind: thing.type, marks };
    const others = new Set([...thing.aliases, ...former, ...thing.inArticle].filter((name) => name.toLowerCase() !== thing.name.toLowerCase()));
    for (const name of others) yield { name, see: thing.name, url: thing.url, kind: thing.type, marks };
  }
}
