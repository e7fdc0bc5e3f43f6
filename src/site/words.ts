import { countWords } from '#lib/words.ts';

/** Words that a reader reads in a minute. */
const WORDS_A_MINUTE = 220;

/** Reading time of a Markdown text in whole minutes, rounded up, at least one. */
export function minutesToRead(markdown: string): number {
  return Math.max(1, Math.ceil(countWords(markdown) / WORDS_A_MINUTE));
}
