import type { Graph } from '#model/graph.ts';
import type { Event, Layer, Term, Tool } from '#model/joined.ts';

/** The kinds of results, in the order that breaks a tie. */
export const RESULT_KINDS = ['layer', 'tool', 'term', 'exit', 'talk', 'event', 'page'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** One thing that can be found by its name. Keys are short because every searcher loads the list. */
export interface NameRecord {
  /** Name or title. */
  n: string;
  /** Other names: aliases, former names, names of the article. */
  a?: string[];
  /** Address below the base. */
  u: string;
  k: ResultKind;
  /** Ids of layers. */
  l?: string[];
  /** What it is, in one line. */
  s?: string;
  /** When it ended. */
  e?: string;
}

/** The list of names with the layers by which results can be narrowed. */
export interface NameList {
  layers: { id: string; title: string; position: number }[];
  records: NameRecord[];
}

/** Everything that has a name, for the first answer of a search. */
export function nameList({ layers, tools, terms, exits, talks, events }: Graph): NameList {
  return {
    layers: layers.map(({ id, title, position }) => ({ id, title, position })),
    records: [
      ...layers.map(({ id, title, url, summary }): NameRecord => ({ n: title, u: url, k: 'layer', l: [id], s: summary })),
      ...tools.map((tool): NameRecord => ({
        n: tool.name,
        ...others(tool),
        u: tool.url,
        k: 'tool',
        ...inLayers([tool.layer]),
        s: tool.summary,
        ...(tool.end ? { e: tool.end.date } : {}),
      })),
      ...terms.map((term): NameRecord => ({ n: term.title, ...others(term), u: term.url, k: 'term', ...inLayers(term.layers), s: term.definition })),
      ...exits.map(({ title, aliases, url, layers: own, happened }): NameRecord => ({
        n: title,
        ...(aliases.length > 0 ? { a: aliases } : {}),
        u: url,
        k: 'exit',
        ...inLayers(own),
        s: `${happened.date}. ${happened.text} What breaks, and the ways on.`,
      })),
      ...talks.map(({ title, url, speakers, layers: own, answers }): NameRecord => ({
        n: title,
        a: speakers.map(({ name }) => name),
        u: url,
        k: 'talk',
        ...inLayers(own),
        s: answers,
      })),
      ...events.map(eventRecord),
    ],
  };
}

function eventRecord({ text, url, date, subject }: Event): NameRecord {
  return { n: text, u: url, k: 'event', ...inLayers(subject.type === 'tool' ? [subject.layer] : subject.layers), s: date };
}

function others(thing: Tool | Term): Pick<NameRecord, 'a'> {
  const former = thing.type === 'tool' ? thing.formerNames : [];
  const names = [...new Set([...thing.aliases, ...former, ...thing.inArticle])].filter((name) => name.toLowerCase() !== thing.name.toLowerCase());
  return names.length > 0 ? { a: names } : {};
}

function inLayers(layers: (Layer | undefined)[]): Pick<NameRecord, 'l'> {
  const ids = layers.flatMap((layer) => (layer ? [layer.id] : []));
  return ids.length > 0 ? { l: ids } : {};
}
