import { withBase } from '#model/urls.ts';

/** Address of a page of ours with the site's base before it. */
export function href(path: string): string {
  return withBase(path, import.meta.env.BASE_URL);
}

/** The whole address of a page, for canonical links, sitemaps and data. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}
