/**
 * Whether two addresses lead to the same place: scheme, `www.`, a closing slash, `.git` and the case of letters make no
 * difference.
 */
export function isSameAddress(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** An address without what makes no difference; it serves as a key. */
export function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
}
