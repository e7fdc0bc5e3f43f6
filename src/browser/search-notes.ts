import { counted } from '#lib/words.ts';
import type { Found } from '#search/engine.ts';

/** What is said above the list where it is not plain: near misses, nothing found, what did not arrive, what was searched before. */
type Note = HTMLElement[];

/** Offers the name that was meant; its results stand below. */
export function nearNote({ near, isTextMissing }: Found, query: string, take: (name: string) => void): Note {
  const missing = isTextMissing ? [line('The text of the pages did not arrive; names still answer.')] : [];
  if (!near) return missing;
  return [
    line(
      `Nothing is called “${query}”. `,
      button(`Did you mean ${near}?`, () => take(near)),
    ),
    ...missing,
  ];
}

/** What nothing was found for, and what helps. */
export interface Nothing {
  query: string;
  /** Names that are spelt somewhat like it. */
  like: string[];
  /** How many results there are without the filters. */
  elsewhere: number;
  home: URL;
  /** Where a reader can tell what is missing, if the site says so. */
  report: string | undefined;
}

/** Says what helps where nothing was found: the filters, names that are near, the list of all names. */
export function nothingNote({ query, like, elsewhere, home, report }: Nothing, take: (name: string) => void, everything: () => void): Note {
  if (elsewhere > 0) return [line('Nothing here of this kind in this layer. ', button(`Show ${counted(elsewhere, 'result')} in everything`, everything))];
  const lines = [line(`Nothing found for “${query}”. The `, link(new URL('a-z/', home).href, 'A to Z'), ' lists every name.')];
  if (like.length > 0) lines.push(line('Names near to it: ', ...like.flatMap((name, index) => [index > 0 ? ', ' : '', button(name, () => take(name))])));
  if (report) lines.push(line(link(`${report}${encodeURIComponent(`Search finds nothing for “${query}”`)}`, 'Tell us what should be found')));
  return lines;
}

/** Says what still works without the list of names. */
export function failedNote(home: URL, again: () => void): Note {
  const aToZ = link(new URL('a-z/', home).href, 'A to Z');
  return [line('The list of names did not arrive. The pages, the menu and the ', aToZ, ' still work. ', button('Try again', again))];
}

/** While the names are on their way: how much has come, as text and as a bed that grows by it. */
export function loadingNote(): { note: Note; read: (kilobytes: number) => void } {
  const text = line('Reading the list of names');
  const bed = document.createElement('div');
  bed.className = 'loading-bed';
  text.className = 'loading';
  const read = (kilobytes: number) => {
    text.textContent = `Reading the list of names, ${kilobytes} KB`;
    bed.style.setProperty('--read', String(kilobytes));
  };
  return { note: [text, bed], read };
}

/** What was searched for before on this device. */
export function recentNote(queries: readonly string[], take: (query: string) => void, forget: () => void): Note {
  if (queries.length === 0) return [line('A name, a former name, an abbreviation, a speaker, an error message, a question.')];
  const list = document.createElement('ul');
  list.setAttribute('aria-label', 'Searched for before');
  for (const query of queries) {
    const item = document.createElement('li');
    item.append(button(query, () => take(query)));
    list.append(item);
  }
  return [line('Searched for before, kept on this device. ', button('Erase', forget)), list];
}

function line(...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...inside);
  return made;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

function link(address: string, label: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = label;
  return made;
}
