/** What is kept on the reader's device, by key. With storage blocked nothing is kept, and nothing fails. */
const PREFIX = 'strata:';

/** Cache that the service worker reads; public/service-worker.js gives it the same name. */
export const CACHE = 'strata';

/** Everything that may be kept, with its name in running text. `public/early.js` reads the theme before this code is there. */
export const KEPT = {
  theme: 'the theme',
  'last-looked': 'when you last looked',
  'recent-searches': 'searches that led somewhere',
  talks: 'talks that you marked',
} as const;
export type KeptKey = keyof typeof KEPT;

/** The text kept under a key; undefined where there is none or storage is blocked. */
export function kept(key: KeptKey): string | undefined {
  try {
    return localStorage.getItem(`${PREFIX}${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text under a key, or forgets it.
 * @returns whether the device took it
 */
export function keep(key: KeptKey, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(`${PREFIX}${key}`);
    else localStorage.setItem(`${PREFIX}${key}`, text);
    return true;
  } catch {
    return false;
  }
}
