import type { Talk } from '#model/joined.ts';

/** What each medium is called, and the verb of the link that leads to it. */
export const MEDIUM_WORDS: Record<Talk['medium'], { name: string; verb: string }> = {
  video: { name: 'Video', verb: 'Watch the recording' },
  slides: { name: 'Slides', verb: 'Read the slides' },
  article: { name: 'Article', verb: 'Read the article' },
  book: { name: 'Book', verb: 'Read the book' },
};

/** What each level is called. */
export const LEVEL_WORDS: Record<Talk['level'], string> = { first: 'First', working: 'Working', deep: 'Deep' };

/** Speakers with their affiliation then, where it is known: `Tim Hockin, Google and …`. */
export function speakersText(talk: Talk): string {
  if (talk.speakers.length === 0) return 'Speaker unknown';
  return talk.speakers.map(({ name, affiliation }) => (affiliation === 'unknown' ? name : `${name} (${affiliation})`)).join(', ');
}

/** The id of a talk's video at YouTube; undefined where its recording lies elsewhere. */
export function youtubeId({ medium, recording }: Talk): string | undefined {
  const { hostname, searchParams } = new URL(recording);
  return medium === 'video' && hostname === 'www.youtube.com' ? (searchParams.get('v') ?? undefined) : undefined;
}

/** The year of a talk. */
export function yearOf(talk: Talk): string {
  return talk.date.slice(0, 4);
}

/**
 * Length of several talks together; it says how many of them have no known length.
 * @example "1 h 50 min known, 4 talks unknown"
 */
export function totalLength(talks: readonly Talk[]): string {
  const known = talks.filter((talk) => talk.minutes !== 'unknown');
  const minutes = known.reduce((sum, talk) => sum + Number(talk.minutes), 0);
  const unknown = talks.length - known.length;
  const hours = Math.floor(minutes / 60);
  const total = hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
  if (known.length === 0) return 'lengths unknown';
  return unknown > 0 ? `${total} known, ${unknown} unknown` : total;
}
