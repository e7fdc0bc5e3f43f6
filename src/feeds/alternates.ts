import type { Layer, Tool } from '#model/joined.ts';
import { dataUrl, feedUrl, PAGES } from '#model/urls.ts';

/** Another form of a page, which its head announces. */
export interface Alternate {
  type: 'application/atom+xml' | 'application/json';
  title: string;
  /** Address below the base. */
  path: string;
}

const feed = (title: string, page: string): Alternate => ({ type: 'application/atom+xml', title, path: feedUrl(page) });

/** What happened to tools and terms of all layers. */
export const SITE_FEED = feed('Strata: what changed', PAGES.home);

/** The talks and readings. */
export const TALKS_FEED = feed('Strata: talks', PAGES.talks);

/** What happened in one layer. */
export function layerFeed({ title, url }: Layer): Alternate {
  return feed(`Strata: what changed in ${title}`, url);
}

/** A tool as data. */
export function toolData({ id, name }: Tool): Alternate {
  return { type: 'application/json', title: `${name} as JSON`, path: dataUrl(`tools/${id}`) };
}
