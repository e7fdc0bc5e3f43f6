import { oneSpelling } from '#lib/spelling.ts';

/** Words that say nothing about what is looked for. A query of nothing else keeps them. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have how i if in into is it its me my of on one or our should so than that the ' +
    'their them then there these they this to too us was we were what when where which while who why will with would you your'
  ).split(' '),
);

const SHORTEST_STEM = 3;
/** Each word is cut once; a site has some ten thousand. */
const stems = new Map<string, string>();

/** The words of a text in lower case, without accents and apostrophes. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .replace(/&/g, ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A name with its humps apart: "KubeEdge" gives "Kube Edge", "ImagePullBackOff" its four words. */
export function humpsOf(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
}

/** A text without what readers leave out: case, accents, spaces, hyphens, dots and slashes. */
export function fold(text: string): string {
  return wordsOf(text).join('');
}

/** A text folded, in one spelling for British and American. */
export function foldSpelling(text: string): string {
  return wordsOf(text).map(oneSpelling).join('');
}

/**
 * A word without its ending, in one spelling: "images" and "image" give "imag", "building" and "builds" give "build".
 * Much lighter than Porter's rules, since names must stay apart.
 * @param word one of `wordsOf`
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = cutEnding(word);
  stems.set(word, stem);
  return stem;
}

function cutEnding(word: string): string {
  let stem = oneSpelling(word);
  if (/\d/.test(stem)) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/[^suc]s$/.test(stem) && stem.length > SHORTEST_STEM && !stem.endsWith('is')) stem = stem.slice(0, -1);
  else if (stem.endsWith('cs') && stem.length > 5) stem = stem.slice(0, -1);
  const cut = stem.replace(/(?:ing|ed|ly)$/, '');
  if (cut.length >= SHORTEST_STEM && /[aeiouy]/.test(cut)) stem = cut;
  if (stem.length > SHORTEST_STEM) stem = stem.replace(/e$/, '');
  return stem.replace(/([^aeiou\d])\1$/, '$1');
}

/** The words of a text that tell something, as typed and in order. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** The stems of a text, each once, without stop words. */
export function stemsOf(text: string): string[] {
  return [...new Set(tellingWords(text).map(stemOf))];
}
