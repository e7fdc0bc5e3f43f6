/** Address of the search page; the header's link knows the base. */
export function searchPage(): URL {
  return new URL(document.querySelector<HTMLAnchorElement>('a[data-opens-search]')?.href ?? '/search/', location.href);
}

/** Address of the site's home, with the base. */
export function homePage(): URL {
  return new URL('../', searchPage());
}

/** Whole address of a path below the base. */
export function wholeAddress(path: string): string {
  return new URL(`.${path}`, homePage()).href;
}
