import type { NameList, NameRecord, ResultKind } from '#search/names.ts';
import { didYouMean, findNames, groupByKind } from '#search/rank.ts';

/** One line of the list of results. */
export interface SearchResult {
  kind: ResultKind;
  title: string;
  /** Whole address with the base. */
  address: string;
  layers: string[];
  /** Plain text. */
  summary: string;
  /** HTML from the index, with marked words; our own text, escaped by Pagefind. */
  excerpt: string;
  ended: string;
}

/** What the reader narrowed the search to; empty text means everything. */
export interface Narrowing {
  kind: string;
  layer: string;
}

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]> }>;
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string, options: object): Promise<{ results: PagefindResult[] }>;
}

/** How many pages the index adds below the names. */
const PAGES_SHOWN = 12;

/** Names and the index, loaded when search is first opened. */
export class SearchEngine {
  readonly #page: URL;
  #names: Promise<NameList> | undefined;
  #pagefind: Promise<Pagefind | undefined> | undefined;

  /** @param page address of the search page; everything else lies beside it */
  constructor(page: URL) {
    this.#page = page;
  }

  /** The list of names. @throws where it cannot be loaded */
  names(): Promise<NameList> {
    return (this.#names ??= fetch(new URL('names.json', this.#page)).then((answer) => answer.json() as Promise<NameList>));
  }

  /** Results by name alone; they answer first. */
  async byName(query: string, narrowing: Narrowing): Promise<SearchResult[]> {
    const { records } = await this.names();
    return findNames(
      query,
      records.filter((record) => fits(record, narrowing)),
    ).map(({ record }) => this.#fromRecord(record));
  }

  /** Results by name, then pages of the index that hold the words; grouped by kind. */
  async all(query: string, narrowing: Narrowing): Promise<SearchResult[]> {
    const named = await this.byName(query, narrowing);
    const pages = await this.#fromIndex(query, narrowing);
    const excerpts = new Map(pages.map((page) => [pathOf(page), page.excerpt]));
    const known = new Set(named.map(pathOf));
    const marked = named.map((result) => ({ ...result, excerpt: excerpts.get(pathOf(result)) ?? '' }));
    return groupByKind([...marked, ...pages.filter((page) => !known.has(pathOf(page)))]);
  }

  /** A name that is spelt much like the query. */
  async suggestion(query: string): Promise<string | undefined> {
    return didYouMean(query, (await this.names()).records);
  }

  async #fromIndex(query: string, { kind, layer }: Narrowing): Promise<SearchResult[]> {
    this.#pagefind ??= this.#load();
    const pagefind = await this.#pagefind;
    if (!pagefind) return [];
    const filters = { ...(kind ? { kind } : {}), ...(layer ? { layer } : {}) };
    const { results } = await pagefind.search(query, { filters });
    const pages = await Promise.all(results.slice(0, PAGES_SHOWN).map((result) => result.data()));
    return pages.map(({ url, excerpt, meta, filters: own }) => ({
      kind: (own.kind?.[0] ?? 'page') as ResultKind,
      title: meta.title ?? url,
      address: new URL(url, this.#page).href,
      layers: own.layer ?? [],
      summary: '',
      excerpt,
      ended: '',
    }));
  }

  async #load(): Promise<Pagefind | undefined> {
    try {
      const pagefind = (await import(/* @vite-ignore */ new URL('../pagefind/pagefind.js', this.#page).href)) as Pagefind;
      await pagefind.init();
      return pagefind;
    } catch {
      // Without the index the names still answer.
      return undefined;
    }
  }

  #fromRecord({ n, u, k, l = [], s = '', e = '' }: NameRecord): SearchResult {
    const address = new URL(`..${u}`, this.#page).href;
    return { kind: k, title: n, address, layers: l, summary: s, excerpt: '', ended: e };
  }
}

function fits({ k, l = [] }: NameRecord, { kind, layer }: Narrowing): boolean {
  return (kind === '' || k === kind) && (layer === '' || l.includes(layer));
}

function pathOf({ address }: SearchResult): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}
