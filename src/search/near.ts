import { editDistance } from '#lib/edit-distance.ts';
import type { Corpus } from '#search/corpus.ts';
import { findNames, TIERS, type NameHit } from '#search/rank.ts';
import type { TextHits } from '#search/text-search.ts';
import { fold, stemOf, stemsOf, wordsOf } from '#search/words.ts';

/** What the reader probably meant, with what is found by it. */
export interface NearMiss {
  /** A name as its entry writes it, or the query with its misspelt words put right. */
  name: string;
  hits: NameHit[];
}

/** One word among others is more easily taken for another than a whole name. */
const MOST_IN_A_WORD = 2;
/** From this score on, all that was typed stands in some text. */
const SPOKEN_OF = 0.6;

/** How many slips a word of so many letters may hold; short words lie close together without being meant. */
function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}

/**
 * What was meant, where the query meets no name.
 * @param hits what the query found as typed
 * @param text what the text of all pages holds of it; before that is known, no single word is taken for misspelt
 */
export function nearMiss(query: string, hits: readonly NameHit[], corpus: Corpus, text?: TextHits): NearMiss | undefined {
  if (hits.some(({ tier }) => tier < TIERS.speaks)) return undefined;
  const typed = fold(query);
  // What is spoken of as typed is hardly misspelt; then one slip alone lets something else be meant.
  const slack = hits.some(({ score }) => score >= SPOKEN_OF) ? 1 - slipsAllowed(typed.length) : 0;
  const name = nearestNames(typed, corpus, 1, Math.min(0, slack))[0] ?? (text && repaired(query, corpus, text));
  // Another form of the same words is no other name.
  if (name === undefined || String(stemsOf(name)) === String(stemsOf(query))) return undefined;
  const found = findNames(name, corpus);
  return found.length > 0 ? { name, hits: found } : undefined;
}

/**
 * The names that are spelt most like a word, nearest first.
 * @param typed folded
 * @param count how many at most
 * @param slack how many slips more than usual are let pass, or fewer
 */
export function nearestNames(typed: string, { prepared }: Corpus, count: number, slack = 0): string[] {
  const limit = slipsAllowed(typed.length) + slack;
  if (limit <= 0) return [];
  const near = new Map<string, number>();
  for (const { names, others, asked } of prepared) {
    for (const { text, forms } of [...names, ...others, ...asked]) {
      const far = Math.min(...forms.map((form) => distance(typed, form, limit)));
      if (far <= limit && far < (near.get(text) ?? limit + 1)) near.set(text, far);
    }
  }
  return [...near]
    .sort(([, a], [, b]) => a - b)
    .slice(0, count)
    .map(([text]) => text);
}

/** Slips between two words. A wrong first letter is rare, so it counts as one slip more. */
function distance(typed: string, form: string, limit: number): number {
  return editDistance(typed, form, limit) + (typed[0] === form[0] ? 0 : 1);
}

/** The query with each word that nothing holds put right by the nearest word of a name. */
function repaired(query: string, corpus: Corpus, text: TextHits): string | undefined {
  const words = [...new Set(corpus.prepared.flatMap(({ words: own, asked }) => [...own, ...asked.flatMap(({ text }) => wordsOf(text))]))];
  let isRepaired = false;
  const right = wordsOf(query).map((word) => {
    const isKnown = corpus.frequency.has(stemOf(word)) || (text.frequency.get(stemOf(word)) ?? 0) > 0 || words.some((own) => own.startsWith(word));
    if (isKnown) return word;
    const best = nearestWord(word, words);
    if (best) isRepaired = true;
    return best ?? word;
  });
  return isRepaired ? right.join(' ') : undefined;
}

function nearestWord(word: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.min(MOST_IN_A_WORD, slipsAllowed(word.length)) + 1;
  for (const own of words) {
    const far = distance(word, own, least);
    if (far < least) [best, least] = [own, far];
  }
  return best;
}
