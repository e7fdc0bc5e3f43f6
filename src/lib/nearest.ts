import { distance } from 'fastest-levenshtein';

/**
 * The candidate that is spelt most like a word.
 * @returns undefined where none is near (more than half of the letters differ)
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(word.length / 2));
  for (const candidate of candidates) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** ` Nearest: "…".`, or nothing where nothing is near. */
export function nearestHint(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : ` Nearest: "${near}".`;
}
