/** What is kept on the reader's device, by key. With storage blocked nothing is kept, and nothing fails. */
const PREFIX = 'strata:';

/** The text kept under a key; undefined where there is none or storage is blocked. */
export function kept(key: string): string | undefined {
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
export function keep(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(`${PREFIX}${key}`);
    else localStorage.setItem(`${PREFIX}${key}`, text);
    return true;
  } catch {
    return false;
  }
}
