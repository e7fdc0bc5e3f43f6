/*
 * On the device: `strata:recent-searches` = JSON list of texts, the newest first, eight at most; absent means none.
 * No migrations so far. A text that cannot be read counts as none.
 */
import { keep, kept } from '#browser/device.ts';

const KEY = 'recent-searches';
const MOST = 8;

/** What was searched for on this device, the newest first. */
export function recentSearches(): string[] {
  try {
    const list: unknown = JSON.parse(kept(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a search from which a result was opened. */
export function rememberSearch(query: string): void {
  if (query === '') return;
  const others = recentSearches().filter((each) => each.toLowerCase() !== query.toLowerCase());
  keep(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
}

/** Erases all of them from the device. */
export function forgetSearches(): void {
  keep(KEY, undefined);
}
