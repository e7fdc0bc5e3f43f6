import type { Graph } from '#model/graph.ts';
import type { Answer } from '#model/fields.ts';
import type { Exit, Layer, Talk, Term, Tool } from '#model/joined.ts';
import { layersOf } from '#model/layers-of.ts';
import type { Mark } from '#model/marks.ts';
import { PAGES } from '#model/urls.ts';

/** The kinds of results, in the order that breaks a tie. Events and most pages are found by their text alone. */
export const RESULT_KINDS = ['layer', 'tool', 'term', 'exit', 'talk', 'event', 'page'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** One thing that can be found by its name. Keys are short because every searcher loads the list. */
export interface NameRecord {
  /** Name or title. */
  n: string;
  /** Other names: aliases, former names, names of the article; the speakers of a talk. */
  a?: string[];
  /** Address below the base. */
  u: string;
  k: ResultKind;
  /** Positions of its layers. */
  l?: number[];
  /** What it is, in one line. */
  s?: string;
  /** What a reader compares, in a few words: "Graduated · Active". */
  f?: string;
  /** Its marks. */
  m?: Mark[];
  /** What people ask that it answers: error messages and questions, with the section where the answer stands. */
  q?: Answer[];
}

/** The list of names with the layers by which results can be narrowed. */
export interface NameList {
  layers: { id: string; title: string; position: number }[];
  records: NameRecord[];
}

/** A mark as script draws it: a path in a box of 10 × 16, the sign for copied text, the hidden word. */
export interface MarkDrawing {
  path: string;
  sign: string;
  word: string;
}

/** `names.json`: the list, with what its rows need. */
export interface NameFile extends NameList {
  /** Name of the edition of which it is. */
  edition: string;
  marks: Record<Mark, MarkDrawing>;
  /** Where a reader can tell what is missing: an address that a title completes. */
  report?: string | undefined;
}

/** Anything with a page of its own. */
export type Named = Layer | Tool | Term | Exit | Talk;
/** Says of a thing what a reader compares, in a few words. */
export type FactOf = (thing: Named) => string;

/** Pages that are no entry, as people name them. The list of layers leads a search for a layer astray and is left out. */
const OTHER_PAGES: readonly NameRecord[] = [
  { n: 'Start here', u: PAGES.start, s: 'What cloud native asks for, and the stack in one picture.' },
  { n: 'Then and now', u: PAGES.thenAndNow, a: ['changes', 'timeline'], s: 'What changed since December 2020, by date.' },
  { n: 'What was', u: PAGES.was, a: ['end of life', 'deprecated', 'ended tools'], s: 'What ended, and ways on.' },
  { n: 'Beside the stack', u: PAGES.beside, s: 'Tools that no layer owns.' },
  { n: 'Tools', u: PAGES.tools, a: ['catalogue', 'all tools'], s: 'Every tool, with filters.' },
  { n: 'Talks', u: PAGES.talks, a: ['videos', 'tracks'], s: 'Talks and readings worth the hour.' },
  { n: 'Terms', u: PAGES.terms, a: ['glossary'], s: 'Concepts of the field.' },
  { n: 'A to Z', u: PAGES.aToZ, a: ['index'], s: 'Every name, aliases and former names included.' },
  { n: 'The oldest facts', u: PAGES.oldest, s: 'Facts that were checked longest ago.' },
  { n: 'About', u: PAGES.about, a: ['licence', 'privacy', 'imprint'], s: 'How facts are checked, and who writes.' },
].map((page) => ({ ...page, k: 'page' as const }));

/**
 * Everything that has a name, for the first answer of a search.
 * @param factOf what a row says at its end
 */
export function nameList({ layers, tools, terms, exits, talks }: Graph, factOf: FactOf = () => ''): NameList {
  const things: Named[] = [...layers, ...tools, ...terms, ...exits, ...talks];
  return {
    layers: layers.map(({ id, title, position }) => ({ id, title, position })),
    records: [...things.map((thing) => recordOf(thing, factOf(thing))), ...OTHER_PAGES],
  };
}

function recordOf(thing: Named, fact: string): NameRecord {
  const others = otherNames(thing);
  const layers = layersOf(thing);
  const answers = thing.type === 'talk' ? [] : thing.answersTo;
  return {
    n: thing.type === 'layer' || thing.type === 'talk' ? thing.title : thing.name,
    ...(others.length > 0 ? { a: others } : {}),
    u: thing.url,
    k: thing.type,
    ...(layers.length > 0 ? { l: layers.map(({ position }) => position) } : {}),
    // Marks of code are for pages; a line of results is plain text.
    s: glossOf(thing).replaceAll('`', ''),
    ...(fact ? { f: fact } : {}),
    ...(thing.type === 'tool' && thing.marks.length > 0 ? { m: thing.marks } : {}),
    ...(answers.length > 0 ? { q: answers } : {}),
  };
}

function glossOf(thing: Named): string {
  if (thing.type === 'layer' || thing.type === 'tool') return thing.summary;
  if (thing.type === 'term') return thing.definition;
  if (thing.type === 'exit') return thing.happened.text;
  return thing.answers;
}

function otherNames(thing: Named): string[] {
  // A layer that is a term too is called as the term is.
  if (thing.type === 'layer') return thing.terms.find(({ name }) => name.toLowerCase() === thing.title.toLowerCase())?.aliases ?? [];
  if (thing.type === 'talk') return thing.speakers.map(({ name }) => name);
  const former = thing.type === 'tool' ? thing.formerNames : [];
  const article = thing.type === 'exit' ? [] : thing.inArticle;
  return [...new Set([...thing.aliases, ...former, ...article])].filter((name) => name.toLowerCase() !== thing.name.toLowerCase());
}
