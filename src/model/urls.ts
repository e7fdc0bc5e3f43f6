/** The kinds whose entries have a page of their own. */
export type PagedKind = 'layers' | 'tools' | 'talks' | 'terms';

/** Address of an entry's page below the base, with a slash at both ends. */
export function urlOf(kind: PagedKind, id: string): string {
  return `/${kind}/${id}/`;
}

/** Address of an event: its line on the ledger of changes. */
export function eventUrl(id: string): string {
  return `/then-and-now/#${id}`;
}

/** Pages that are no entry, by name. */
export const PAGES = {
  home: '/',
  start: '/start/',
  layers: '/layers/',
  tools: '/tools/',
  talks: '/talks/',
  terms: '/terms/',
  thenAndNow: '/then-and-now/',
  search: '/search/',
  aToZ: '/a-z/',
  about: '/about/',
} as const;

/** Ids of `content/pages`: the pages whose prose is content and whose address is in code. */
export const PROSE_PAGES: readonly string[] = ['start'];

/**
 * Puts the site's base before an address that begins with a slash.
 * @param path an address below the base, such as `/tools/helm/`
 * @param base the base, such as `/` or `/strata/`
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/+$/, '')}${path}`;
}
