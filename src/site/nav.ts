import { PAGES } from '#model/urls.ts';

/** The entries of the header's menu, in order. */
export const NAV = [
  { name: 'Layers', path: PAGES.layers },
  { name: 'Tools', path: PAGES.tools },
  { name: 'Talks', path: PAGES.talks },
  { name: 'Then and now', path: PAGES.thenAndNow },
  { name: 'Terms', path: PAGES.terms },
] as const;

/** Whether a menu entry is the page itself or the list that the page belongs to. */
export function isCurrent(entry: string, path: string): 'page' | 'true' | undefined {
  if (entry === path) return 'page';
  return path.startsWith(entry) ? 'true' : undefined;
}
