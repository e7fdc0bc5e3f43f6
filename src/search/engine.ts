import { makeCorpus, type Corpus } from '#search/corpus.ts';
import { excerptOf } from '#search/excerpt.ts';
import type { NameFile } from '#search/names.ts';
import { nearestNames, nearMiss } from '#search/near.ts';
import { orderOf, pageOf } from '#search/places.ts';
import { takeApart, type Query } from '#search/query.ts';
import { findNames, groupByKind, SURE, TIERS, type NameHit } from '#search/rank.ts';
import { resultOf, type SearchResult } from '#search/result.ts';
import type { PageText } from '#search/text-index.ts';
import { searchText, type Load, type TextHits } from '#search/text-search.ts';
import { fold, stemsOf } from '#search/words.ts';

/** What a query found. */
export interface Found {
  /** In the order of the page: kinds together, in the order of their best. */
  results: SearchResult[];
  /** The name that was probably meant, where the results are its own. */
  near: string | undefined;
  /** Whether the text of the pages could not be searched. */
  isTextMissing?: boolean;
}

/** How many events a list takes in; each needs a file for its sentence. */
const MOST_EVENTS = 10;
/** An event that holds less than this share of the query is left out. */
const EVENT_SHARE = 0.75;

/** Searches names first, then the text of all pages. It loads what it needs and remembers it; it knows nothing of pages and browsers. */
export class SearchEngine {
  readonly #load: Load;
  readonly #files = new Map<string, Promise<unknown>>();
  #corpus: Promise<Corpus> | undefined;

  /** @param load loads a file by its address beside the search page: `names.json` */
  constructor(load: Load) {
    this.#load = load;
  }

  /** The list of names. @throws where it cannot be loaded */
  names(): Promise<NameFile> {
    return this.#file('names.json') as Promise<NameFile>;
  }

  /** Makes the names ready before the first key, so that it need not wait for that. */
  async prepare(): Promise<void> {
    await this.#ready();
  }

  /** What the names alone find; what the text might still outdo is held back. */
  async first(query: string): Promise<Found> {
    const corpus = await this.#ready();
    const hits = findNames(query, corpus);
    const near = nearMiss(query, hits, corpus);
    const sure = hits.filter(({ tier, score }) => tier < TIERS.speaks || score >= SURE);
    return { results: groupByKind(join(near?.hits, sure).map(resultOf)), near: near?.name };
  }

  /** What names and text find together. */
  async all(query: string): Promise<Found> {
    const corpus = await this.#ready();
    const text = await this.#text(query);
    const hits = findNames(query, corpus, text);
    const near = nearMiss(query, hits, corpus, text);
    const results = join(near?.hits, hits).map(resultOf);
    const events = text ? await this.#events(text, takeApart(query, corpus, text), corpus) : [];
    return { results: groupByKind([...results, ...events]), near: near?.name, isTextMissing: text === undefined };
  }

  /** A result with the words in context and the address of their section, where it was found by its text. */
  async inContext(result: SearchResult, query: string): Promise<SearchResult> {
    if (result.place === undefined || result.kind === 'event') return result;
    const section = (await this.#page(result.place)).sections[orderOf(result.place)];
    if (!section) return result;
    const excerpt = excerptOf(section.text, stemsOf(query));
    const path = section.id ? `${result.path.replace(/#.*/, '')}#${section.id}` : result.path;
    return { ...result, path, gloss: section.heading ? `${section.heading}: ${excerpt}` : excerpt };
  }

  /** Names that are spelt somewhat like a query for which nothing was found. */
  async namesLike(query: string): Promise<string[]> {
    return nearestNames(fold(query), await this.#ready(), 3, 2);
  }

  #ready(): Promise<Corpus> {
    return (this.#corpus ??= this.names().then(({ records }) => makeCorpus(records, rest)));
  }

  async #text(query: string): Promise<TextHits | undefined> {
    try {
      const starts = (await this.#file('words.json')) as string[];
      return await searchText(query, starts, (path) => this.#file(path));
    } catch {
      // Without the index the names still answer.
      return undefined;
    }
  }

  async #events({ events }: TextHits, { terms, total }: Query, corpus: Corpus): Promise<SearchResult[]> {
    const weight = (stems: Set<string>) => terms.reduce((sum, term) => sum + (stems.has(term.stem) ? term.weight : 0), 0);
    const best = [...events.values()]
      .filter(({ stems }) => total > 0 && weight(stems) >= EVENT_SHARE * total)
      .sort((a, b) => weight(b.stems) - weight(a.stems))
      .slice(0, MOST_EVENTS);
    const results = await Promise.all(best.map(({ place }) => this.#event(place, corpus)));
    return results.filter((result) => result !== undefined).sort((a, b) => b.fact.localeCompare(a.fact));
  }

  async #event(place: number, { prepared }: Corpus): Promise<SearchResult | undefined> {
    const record = prepared[pageOf(place)]?.record;
    const event = (await this.#page(place)).events[orderOf(place)];
    if (!record || !event) return undefined;
    return { kind: 'event', title: event.text, path: `${record.u}#${event.id}`, layers: record.l ?? [], marks: [], fact: event.heading, gloss: '', place };
  }

  #page(place: number): Promise<PageText> {
    return this.#file(`texts/${pageOf(place)}.json`) as Promise<PageText>;
  }

  /** Loads a file once; what failed is tried again the next time. */
  #file(path: string): Promise<unknown> {
    const known = this.#files.get(path);
    if (known) return known;
    const loading = this.#load(path);
    this.#files.set(path, loading);
    loading.catch(() => this.#files.delete(path));
    return loading;
  }
}

/** The hits of the name that was meant, then those of the query as typed. */
function join(near: readonly NameHit[] | undefined, hits: readonly NameHit[]): NameHit[] {
  if (!near) return [...hits];
  const known = new Set(near.map(({ record }) => record));
  return [...near, ...hits.filter(({ record }) => !known.has(record))];
}

/** Gives others their turn: a key, a frame. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
