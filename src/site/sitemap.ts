import type { Graph } from '#model/graph.ts';
import { PAGES } from '#model/urls.ts';
import { changedOn } from '#site/changed.ts';

/** Pages for search engines; those without text of their own stay out. */
const LISTED = [
  PAGES.home,
  PAGES.start,
  PAGES.layers,
  PAGES.tools,
  PAGES.talks,
  PAGES.terms,
  PAGES.thenAndNow,
  PAGES.was,
  PAGES.beside,
  PAGES.aToZ,
  PAGES.about,
];

/** Every listed page with the day that it shows: the last change, else the last review. */
export function sitemapPages(graph: Graph): { path: string; day: string | undefined }[] {
  return [
    ...LISTED.map((path) => ({ path, day: undefined })),
    ...graph.layers.map(({ id, url, reviewed }) => ({ path: url, day: changedOn(`layers/${id}`) ?? reviewed })),
    ...graph.tools.map(({ id, url, status }) => ({ path: url, day: changedOn(`tools/${id}`) ?? status.checked })),
    ...graph.terms.map(({ id, url, reviewed }) => ({ path: url, day: changedOn(`terms/${id}`) ?? reviewed })),
    ...graph.exits.map(({ id, url, reviewed }) => ({ path: url, day: changedOn(`exits/${id}`) ?? reviewed })),
    ...graph.talks.map(({ id, url }) => ({ path: url, day: changedOn(`talks/${id}`) })),
  ];
}
