import { firstDayOf } from '#lib/dates.ts';
import type { Alternate } from '#feeds/alternates.ts';
import type { AtomEntry, AtomFeed } from '#feeds/atom-xml.ts';
import type { Address } from '#feeds/items.ts';
import type { Event } from '#model/joined.ts';
import { layersOf } from '#model/layers-of.ts';

/** How many entries a feed of events holds; the ledger has them all. */
const NEWEST = 100;

/** What a feed of events is of. */
interface About {
  /** What it is of, such as `layers/storage`. */
  id: string;
  feed: Alternate;
  /** Address below the base of the page that it belongs to. */
  page: string;
  /** The edition's date. */
  edition: string;
}

/**
 * What happened, newest first, as a feed.
 * @param events in any order; the newest hundred stand in the feed
 */
export function eventFeed(events: readonly Event[], { id, feed, page, edition }: About, address: Address): AtomFeed {
  const entries = events
    .map((event) => eventEntry(event, address))
    .sort((a, b) => firstDayOf(b.updated).localeCompare(firstDayOf(a.updated)) || a.id.localeCompare(b.id));
  return {
    id,
    title: feed.title,
    subtitle: `One entry for each change, dated with the day on which it happened. Today is ${edition}.`,
    self: address(feed.path),
    page: address(page),
    edition,
    entries: entries.slice(0, NEWEST),
  };
}

function eventEntry(event: Event, address: Address): AtomEntry {
  const { id, subject, citations } = event;
  const isEnd = subject.type === 'tool' && subject.end?.id === id;
  const use = isEnd && subject.useNow ? [`What now: ${subject.useNow.text}`] : [];
  const sources = citations.map(({ title, checked }) => `${title} (checked ${checked})`);
  return {
    id: `events/${id}`,
    title: sentenceOf(event),
    link: address(event.url),
    updated: dayOf(event),
    summary: [...use, `Source: ${sources.join('; ')}.`].join(' '),
    sources: citations.map(({ url }) => url),
    categories: layersOf(event.subject).map((layer) => ({ term: layer.id, label: layer.title })),
  };
}

/**
 * An event as one line for people; the subject is named where the event's own sentence does not name it.
 * @example "2026-05-11: OpenTelemetry graduates from the CNCF. Observability."
 */
export function sentenceOf(event: Event): string {
  const { date, announced, subject, text } = event;
  const name = text.toLowerCase().includes(subject.name.toLowerCase()) ? '' : `${subject.name}: `;
  const layers = layersOf(event.subject).map(({ title }) => title);
  return `${announced ? `Announced for ${date}` : date}: ${name}${text} ${layers.join(', ') || 'Beside the stack'}.`;
}

/** The day of an event. What lies ahead is news of the day when it was published or, where that is unknown, first read. */
function dayOf({ date, announced, citations }: Event): string {
  if (!announced) return date;
  return citations.map(({ published, checked }) => published ?? checked).sort()[0]!;
}
