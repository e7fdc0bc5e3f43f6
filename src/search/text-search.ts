import { isEvent, pageOf, placesOf } from '#search/places.ts';
import { stemOf, tellingWords } from '#search/words.ts';

/** Where the text of one page, or one event on it, holds words of the query. */
export interface TextHit {
  /** Stems that it holds anywhere. */
  stems: Set<string>;
  /** Number of its section that holds most. */
  place: number;
  /** Stems that this section holds. */
  together: Set<string>;
}

/** What the text of all pages holds of a query. */
export interface TextHits {
  /** By the number of the page. */
  pages: Map<number, TextHit>;
  /** By the place of the event. */
  events: Map<number, TextHit>;
  /** How many pages hold each stem. */
  frequency: Map<string, number>;
}

/** Loads a file of the index, by its address beside the search page. */
export type Load = (path: string) => Promise<unknown>;

/** A last word of so many letters may be the beginning of a longer one. */
const SHORTEST_BEGINNING = 3;

/**
 * Looks the words of a query up in the index of all text; moves only the parts that hold them.
 * @param starts first stem of each part
 */
export async function searchText(query: string, starts: readonly string[], load: Load): Promise<TextHits> {
  const words = tellingWords(query);
  const stems = [...new Set(words.map(stemOf))];
  const last = stemOf(words.at(-1) ?? '');
  const found = await Promise.all(
    stems.map(async (stem) => {
      const part = (await load(`words/${partOf(stem, starts)}.json`)) as Record<string, string>;
      return [stem, placesIn(part, stem, stem === last)] as const;
    }),
  );
  return gather(found);
}

/** The part in which a stem would stand. */
function partOf(stem: string, starts: readonly string[]): number {
  return Math.max(
    0,
    starts.findLastIndex((start) => start <= stem),
  );
}

/** Places of a stem; where the reader may still be typing it, of all stems of its part that begin so. */
function placesIn(part: Record<string, string>, stem: string, isUnfinished: boolean): number[] {
  const exact = part[stem];
  if (exact !== undefined) return placesOf(exact);
  if (!isUnfinished || stem.length < SHORTEST_BEGINNING) return [];
  const longer = Object.entries(part).filter(([own]) => own.startsWith(stem));
  return [...new Set(longer.flatMap(([, text]) => placesOf(text)))].sort((a, b) => a - b);
}

function gather(found: readonly (readonly [stem: string, places: number[]])[]): TextHits {
  const hits: TextHits = { pages: new Map(), events: new Map(), frequency: new Map() };
  const sections = new Map<number, Set<string>>();
  for (const [stem, places] of found) {
    hits.frequency.set(stem, new Set(places.map(pageOf)).size);
    for (const place of places) sections.set(place, (sections.get(place) ?? new Set()).add(stem));
  }
  for (const [place, together] of sections) {
    if (isEvent(place)) hits.events.set(place, { stems: together, place, together });
    else addToPage(hits.pages, place, together);
  }
  return hits;
}

function addToPage(pages: TextHits['pages'], place: number, together: Set<string>): void {
  const known = pages.get(pageOf(place));
  const stems = known ? new Set([...known.stems, ...together]) : together;
  const best = known && (known.together.size > together.size || (known.together.size === together.size && known.place < place)) ? known : { place, together };
  pages.set(pageOf(place), { stems, place: best.place, together: best.together });
}
