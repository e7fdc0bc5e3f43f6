import { TALKS_FEED } from '#feeds/alternates.ts';
import type { AtomEntry, AtomFeed } from '#feeds/atom-xml.ts';
import type { Address } from '#feeds/items.ts';
import type { Talk } from '#model/joined.ts';
import { PAGES } from '#model/urls.ts';

/**
 * All talks and readings as a feed, last checked first: an old talk that was listed today is news today.
 * @param edition the edition's date
 */
export function talkFeed(talks: readonly Talk[], edition: string, address: Address): AtomFeed {
  const entries = talks.map((talk) => talkEntry(talk, address));
  return {
    id: 'talks',
    title: TALKS_FEED.title,
    subtitle: 'Talks and readings, chosen one by one. Published is the day of the talk, updated the day when its entry was checked.',
    self: address(TALKS_FEED.path),
    page: address(PAGES.talks),
    edition,
    entries: entries.sort((a, b) => b.updated.localeCompare(a.updated) || b.published!.localeCompare(a.published!) || a.id.localeCompare(b.id)),
  };
}

function talkEntry(talk: Talk, address: Address): AtomEntry {
  const { id, title, url, date, recording, gone, layers } = talk;
  return {
    id: `talks/${id}`,
    title: `${title}, by ${speakersOf(talk)}.`,
    link: address(url),
    published: date,
    updated: checkedOn(talk),
    summary: summaryOf(talk),
    sources: gone ? [] : [recording],
    categories: layers.map((layer) => ({ term: layer.id, label: layer.title })),
  };
}

/** Names in one phrase: `A. Speaker and B. Speaker`. */
function speakersOf({ speakers }: Talk): string {
  const names = speakers.map(({ name }) => name);
  if (names.length === 0) return 'an unknown speaker';
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function summaryOf({ medium, event, date, minutes, answers, why, aged, gone }: Talk): string {
  const length = medium !== 'video' ? medium : minutes === 'unknown' ? 'length unknown' : `${minutes} min`;
  const dated = aged === 'nothing known' ? [] : [`Dated: ${aged}`];
  const lost = gone ? [`Its recording was found gone on ${gone.noticed}. ${gone.remains}`] : [];
  return [`${event}, ${date}, ${length}.`, answers, why, ...dated, ...lost].join(' ');
}

/** The newest day on which something of the entry was checked. */
function checkedOn({ evidence, notes }: Talk): string {
  return [evidence.checked, ...(typeof notes === 'string' ? [] : [notes.checked])].sort().at(-1)!;
}
