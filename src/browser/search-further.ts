import { wholeAddress } from '#browser/site-addresses.ts';
import type { ResultKind } from '#search/names.ts';
import type { SearchResult } from '#search/result.ts';

interface PagefindResult {
  data(): Promise<{ url: string; plain_excerpt: string; meta: Record<string, string> }>;
}
interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** How many pages one look adds. */
const MOST = 12;

const KINDS: Record<string, ResultKind> = { layers: 'layer', tools: 'tool', talks: 'talk', terms: 'term', was: 'exit' };

let loading: Promise<Pagefind> | undefined;

/**
 * Looks for words in the full text of all pages, by Pagefind; its code and index move with the first look.
 * @param known whole addresses that are in the list already
 * @throws where Pagefind cannot be loaded
 */
export async function lookFurther(query: string, known: ReadonlySet<string>): Promise<SearchResult[]> {
  const pagefind = await (loading ??= load());
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.map(asResult).filter(({ path }) => !known.has(wholeAddress(path)));
}

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ wholeAddress('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.init();
  return pagefind;
}

function asResult({ url, plain_excerpt: gloss, meta }: Awaited<ReturnType<PagefindResult['data']>>): SearchResult {
  const base = new URL(wholeAddress('/')).pathname;
  const path = `/${new URL(url, location.href).pathname.slice(base.length)}`;
  const kind = KINDS[path.split('/')[1] ?? ''] ?? 'page';
  return { kind, title: meta.title ?? path, path, layers: [], marks: [], fact: 'full text', gloss, place: undefined };
}
