import type { Corpus } from '#search/corpus.ts';
import type { TextHits } from '#search/text-search.ts';
import { fold, foldSpelling, stemOf, tellingWords } from '#search/words.ts';

/** A word of a query. */
export interface QueryTerm {
  stem: string;
  /** Stems of the name for which the word is short: whoever speaks of "kubernetes" speaks of "k8s". */
  means: string[];
  /** The fewer hold it, the more it tells. */
  weight: number;
  /** Whether the reader may still be typing it. */
  isLast: boolean;
}

/** A query taken apart, once for all records. */
export interface Query {
  /** Folded, as typed and in one spelling. */
  forms: string[];
  words: string[];
  terms: QueryTerm[];
  /** Sum of all weights. */
  total: number;
}

/**
 * Takes a query apart.
 * @param text what the text of all pages holds of it, once that is known
 */
export function takeApart(typed: string, corpus: Corpus, text?: TextHits): Query {
  const words = tellingWords(typed);
  const stems = [...new Set(words.map(stemOf))];
  const last = stemOf(words.at(-1) ?? '');
  const terms = stems.map((stem): QueryTerm => ({ stem, means: meaningOf(stem, corpus), weight: weightOf(stem, corpus, text), isLast: stem === last }));
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  return { forms: [...new Set([fold(typed), foldSpelling(typed)])], words, terms, total };
}

/** Inverse document frequency, after K. Spärck Jones (1972). A word that nothing holds cannot tell one page from another. */
function weightOf(stem: string, { frequency, prepared }: Corpus, text: TextHits | undefined): number {
  const held = Math.max(frequency.get(stem) ?? 0, text?.frequency.get(stem) ?? 0);
  if (held === 0 && text) return 0;
  return Math.log(1 + prepared.length / Math.max(1, held));
}

function meaningOf(stem: string, { short }: Corpus): string[] {
  return short.get(stem) ?? [];
}
