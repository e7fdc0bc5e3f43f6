/** The kinds whose entries have a page of their own. */
export type PagedKind = 'layers' | 'tools' | 'talks' | 'terms' | 'exits';

/** Folders of addresses that are not named as the kind is. */
const FOLDERS: Partial<Record<PagedKind, string>> = { exits: 'was' };

/** Address of an entry's page below the base, with a slash at both ends. */
export function urlOf(kind: PagedKind, id: string): string {
  return `/${FOLDERS[kind] ?? kind}/${id}/`;
}

/** Address below the base of any entry, whether it has a page or not. */
export function addressOf(kind: string, id: string): string {
  return kind === 'pages' ? `/${id}/` : urlOf(kind as PagedKind, id);
}

/** Address of a track: its place on the page of talks. */
export function trackUrl(id: string): string {
  return `/talks/#track-${id}`;
}

/**
 * Address of an event: its line, with its sources, on the page of its subject.
 * @param subjectUrl address of that page below the base
 */
export function eventUrl(id: string, subjectUrl: string): string {
  return `${subjectUrl}#${id}`;
}

/** Address of the card of a page below the base: `/tools/helm/` has `/cards/tools/helm.png`. */
export function cardAddress(path: string): string {
  return `/cards/${path.replace(/^\/|\/$|\.html$/g, '') || 'home'}.png`;
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
  was: '/was/',
  beside: '/beside-the-stack/',
  search: '/search/',
  aToZ: '/a-z/',
  oldest: '/oldest/',
  about: '/about/',
  specimens: '/specimens/',
} as const;

/** Address of a page's feed: right below the page. */
export function feedUrl(page: string): string {
  return `${page}feed.xml`;
}

/** Address of a file of the open data; `tools/helm` is the file of one tool. */
export function dataUrl(file: string): string {
  return `/api/v1/${file}.json`;
}

/** Address of the catalogue as CSV. */
export const TOOLS_CSV = '/tools.csv';

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
