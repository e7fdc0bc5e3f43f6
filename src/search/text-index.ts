import type { Graph } from '#model/graph.ts';
import type { Event } from '#model/joined.ts';
import type { Prose } from '#model/prose.ts';
import type { Named, NameRecord } from '#search/names.ts';
import { FIRST_EVENT, PLACES_A_PAGE, textOfPlaces } from '#search/places.ts';
import { sectionsOf, type Section } from '#search/sections.ts';
import { stemsOf } from '#search/words.ts';

/** What a page says: sections, and the events that stand on it, each with the day as its heading. */
export interface PageText {
  sections: Section[];
  events: Section[];
}

/** All that is needed to search the text of every page. The files are cut small, so that a query moves only what it needs. */
export interface TextIndex {
  /** By the place of the record in the list of names. */
  texts: PageText[];
  /** First stem of each part, in order. */
  starts: string[];
  /** Where each stem stands, see `textOfPlaces`. */
  parts: Record<string, string>[];
}

/** Reads the prose of an entry, by the address of its page. */
export type ProseAt = (url: string) => Prose | undefined;

/** Characters of one part: about 3 KB on the way, so that a word costs little and the parts are not too many. */
const PART_SIZE = 7000;

/**
 * Makes the index of all text.
 * @param records the list of names, whose order gives pages their numbers
 */
export function textIndex(records: readonly NameRecord[], graph: Graph, proseAt: ProseAt): TextIndex {
  const things = new Map<string, Named>([...graph.layers, ...graph.tools, ...graph.terms, ...graph.exits, ...graph.talks].map((each) => [each.url, each]));
  const texts = records.map(({ u }) => pageText(things.get(u), proseAt(u)));
  const places = new Map<string, number[]>();
  for (const [page, { sections, events }] of texts.entries()) {
    if (Math.max(sections.length, events.length) > FIRST_EVENT) throw new Error(`${records[page]!.u} has more than ${FIRST_EVENT} sections or events.`);
    for (const [order, section] of sections.entries()) note(places, section, page * PLACES_A_PAGE + order);
    for (const [order, event] of events.entries()) note(places, event, page * PLACES_A_PAGE + FIRST_EVENT + order);
  }
  return { texts, ...cut(places) };
}

function pageText(thing: Named | undefined, prose: Prose | undefined): PageText {
  const events = thing?.type === 'tool' || thing?.type === 'term' ? thing.events : [];
  return { sections: sectionsOf(thing, prose), events: events.map(eventSection) };
}

function eventSection({ id, date, text }: Event): Section {
  return { id, heading: date, text };
}

function note(places: Map<string, number[]>, { heading, text }: Section, place: number): void {
  for (const stem of stemsOf(`${heading} ${text}`)) {
    const known = places.get(stem);
    if (known) known.push(place);
    else places.set(stem, [place]);
  }
}

function cut(places: Map<string, number[]>): Pick<TextIndex, 'starts' | 'parts'> {
  const starts: string[] = [];
  const parts: Record<string, string>[] = [];
  let size = PART_SIZE;
  for (const [stem, where] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (size >= PART_SIZE) {
      starts.push(stem);
      parts.push({});
      size = 0;
    }
    const text = textOfPlaces(where);
    parts.at(-1)![stem] = text;
    size += stem.length + text.length;
  }
  return { starts, parts };
}
