import type { Address } from '#feeds/items.ts';
import type { Talk } from '#model/joined.ts';

/**
 * A recorded talk in the words of https://schema.org/VideoObject, for search engines. What is unknown is left out: there
 * is no guessed length, and the day when the recording was put up is not the day of the talk.
 * @returns undefined for readings, and for recordings that have gone
 */
export function videoObject({ medium, gone, title, url, recording, date, minutes, answers, speakers, event }: Talk, address: Address): object | undefined {
  if (medium !== 'video' || gone) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'VideoObject',
    name: title,
    description: answers,
    url: recording,
    mainEntityOfPage: address(url),
    dateCreated: date,
    ...(minutes === 'unknown' ? {} : { duration: `PT${minutes}M` }),
    recordedAt: { '@type': 'Event', name: event },
    creator: speakers.map(({ name, affiliation }) => ({
      '@type': 'Person',
      name,
      ...(affiliation === 'unknown' ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
    })),
  };
}

/** Data as the text of a script element; no `<` in it can close the element. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
