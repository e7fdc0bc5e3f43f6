import type { Mark } from '#model/marks.ts';
import type { NameRecord, ResultKind } from '#search/names.ts';
import type { NameHit } from '#search/rank.ts';
import { fold } from '#search/words.ts';

/** One line of the list of results. */
export interface SearchResult {
  kind: ResultKind;
  title: string;
  /** Address below the base, with the section where there is one. */
  path: string;
  /** Positions of its layers. */
  layers: number[];
  marks: Mark[];
  /** What a reader compares, in a few words. */
  fact: string;
  /** What it is, or the words in context. */
  gloss: string;
  /** Where the words stand in the text, as a place of the index; undefined where a name was met. */
  place: number | undefined;
}

/** A result from a record. */
export function resultOf({ record, by, section, place }: NameHit): SearchResult {
  return {
    kind: record.k,
    title: record.n,
    path: section ? `${record.u}#${section}` : record.u,
    layers: record.l ?? [],
    marks: record.m ?? [],
    fact: record.f ?? '',
    gloss: glossOf(record, by),
    place,
  };
}

/** The line beside the name: how it was found, if its name does not tell; the speakers of a talk; what it is. */
function glossOf({ n, k, a = [], s = '' }: NameRecord, by = ''): string {
  const isTold = fold(n).includes(fold(by));
  const lead = k === 'talk' ? a.join(', ') : isTold ? '' : by;
  return lead ? `${lead}: ${s}` : s;
}
