import { stemOf, wordsOf } from '#search/words.ts';

/** A piece of text, marked where it holds a word that was searched for. */
export interface MarkedPiece {
  text: string;
  isMarked: boolean;
}

/** About one line of a result. */
const LONGEST = 160;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

/**
 * Cuts a text into pieces with and without words that were searched for.
 * @param stems stems of the query
 * @param beginning a last word that may not be typed whole; words that begin so are marked too
 */
export function markedPieces(text: string, stems: readonly string[], beginning = ''): MarkedPiece[] {
  const wanted = new Set(stems);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const [word = ''] = wordsOf(found);
    const isMarked = wanted.has(stemOf(word)) || (beginning.length > 2 && word.startsWith(beginning));
    if (!isMarked) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), isMarked: false });
    pieces.push({ text: found, isMarked: true });
    done = index + found.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMarked: false });
  return pieces;
}

/** The sentence of a text that holds most of the stems, cut to about a line. */
export function excerptOf(text: string, stems: readonly string[]): string {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const held = sentences.map((sentence) => {
    const own = new Set(wordsOf(sentence).map(stemOf));
    return stems.filter((stem) => own.has(stem)).length;
  });
  const best = sentences[held.indexOf(Math.max(...held))] ?? '';
  if (best.length <= LONGEST) return best;
  const first = [...best.matchAll(WORD)].find(([word]) => stems.includes(stemOf(wordsOf(word)[0] ?? '')))?.index ?? 0;
  const start = first > LONGEST / 2 ? best.indexOf(' ', first - LONGEST / 2) + 1 : 0;
  const end = best.lastIndexOf(' ', start + LONGEST);
  return `${start > 0 ? '… ' : ''}${best.slice(start, end > start ? end : undefined)} …`;
}
