import { SearchFilters } from '#browser/search-filters.ts';
import { keepOffline, searchEngine, whileNamesArrive } from '#browser/search-files.ts';
import { SearchList } from '#browser/search-list.ts';
import { failedNote, loadingNote, nearNote, nothingNote, recentNote } from '#browser/search-notes.ts';
import { homePage, searchPage } from '#browser/site-addresses.ts';
import { forgetSearches, recentSearches, rememberSearch } from '#browser/search-recent.ts';
import { counted } from '#lib/words.ts';
import type { Found } from '#search/engine.ts';
import type { NameFile } from '#search/names.ts';
import type { SearchResult } from '#search/result.ts';

/** Milliseconds that typing must rest before the text of the pages is searched; names answer at each key. */
const PAUSE = 150;

/** The field, the filters and the list of results, in the page and in the dialog. */
export class SearchBox extends HTMLElement {
  readonly #engine = searchEngine();
  readonly #filters = new SearchFilters(() => void this.#search());
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #note!: HTMLElement;
  #list!: SearchList;
  #names: NameFile | undefined;
  #layers = new Map<number, string>();
  #found: Found | undefined;
  #run = 0;

  connectedCallback(): void {
    if (this.#input) return;
    this.innerHTML = `<form role="search"><input type="search" name="q" aria-label="Find a layer, tool, talk or term" placeholder="Find a layer, tool, talk or term" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"><p class="search-count" role="status"></p></form><div class="search-note"></div><ol data-results aria-label="Results"></ol><p class="search-further" hidden><button type="button">Look further in the full text</button> <span>by Pagefind; its index moves only now</span></p><p class="search-keys"><span class="key"><kbd>↑</kbd> <kbd>↓</kbd> move</span> <span class="key"><kbd>↵</kbd> open</span> <span class="edition"></span></p>`;
    this.#input = this.querySelector('input')!;
    this.#status = this.querySelector('[role=status]')!;
    this.#note = this.querySelector('.search-note')!;
    this.#list = new SearchList(this.querySelector('ol')!);
    this.querySelector('form')!.after(this.#filters.element);
    this.#listen();
    void this.#begin();
  }

  /** Puts the cursor into the field. */
  override focus(): void {
    this.#input.focus();
  }

  #listen(): void {
    this.#input.addEventListener('input', () => void this.#search(PAUSE));
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list.links[0]?.click();
    });
    this.querySelector('ol')!.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) rememberSearch(this.#query);
    });
    this.#further.querySelector('button')!.addEventListener('click', () => void this.#lookFurther());
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  get #further(): HTMLElement {
    return this.querySelector('.search-further')!;
  }

  get #query(): string {
    return this.#input.value.trim();
  }

  async #begin(): Promise<void> {
    const { note, read } = loadingNote();
    this.#note.replaceChildren(...note);
    whileNamesArrive(read);
    try {
      this.#names = await this.#engine.names();
      await this.#engine.prepare();
    } catch {
      this.#note.replaceChildren(...failedNote(homePage(), () => void this.#begin()));
      this.#status.textContent = 'The list of names did not arrive.';
      return;
    }
    const { layers, edition } = this.#names;
    this.#filters.setLayers(layers);
    this.#layers = new Map(layers.map(({ position, title }) => [position, title]));
    this.querySelector('.edition')!.textContent = `Edition ${edition}`;
    this.#note.replaceChildren();
    if (this.hasAttribute('data-in-page')) this.#readAddress();
    await this.#search();
  }

  #readAddress(): void {
    const wanted = new URLSearchParams(location.search);
    if (this.#query === '') this.#input.value = wanted.get('q') ?? '';
    this.#filters.narrowing = { kind: wanted.get('kind') ?? '', layer: wanted.get('layer') ?? '' };
  }

  /** Names answer at once, the text of the pages once typing rests. */
  async #search(pause = 0): Promise<void> {
    const run = ++this.#run;
    const query = this.#query;
    this.#writeAddress();
    this.#further.hidden = query === '';
    if (!this.#names) return;
    if (query === '') {
      await this.#empty();
      return;
    }
    this.#list.isBusy = true;
    const first = await this.#engine.first(query);
    if (run !== this.#run) return;
    if (first.results.length > 0) await this.#show(first, query);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (run !== this.#run) return;
    const whole = await this.#engine.all(query);
    if (run === this.#run) await this.#show(whole, query, true);
    if (run !== this.#run) return;
    this.#list.isBusy = false;
    // Only now, so that no copy is made while the reader waits for an answer.
    void keepOffline();
  }

  async #empty(): Promise<void> {
    // What is still on its way belongs to no question any more.
    this.#found = undefined;
    this.#list.isBusy = false;
    this.#status.textContent = '';
    this.#filters.clearCounts();
    const recent = recentSearches();
    // The page says in its head what can be asked.
    const isSaid = recent.length === 0 && this.hasAttribute('data-in-page');
    this.#note.replaceChildren(...(isSaid ? [] : recentNote(recent, this.#take, this.#forget)));
    await this.#list.show([], this.#setting(''), true);
    this.dataset.ready = '';
  }

  async #show(found: Found, query: string, isWhole = false): Promise<void> {
    this.#found = found;
    const results = this.#filters.narrow(found.results);
    await this.#list.show(results, this.#setting(found.near ?? query), this.#filters.narrowing.kind !== '');
    if (found !== this.#found) return;
    this.#tell(results, found, query);
    this.dataset.ready = '';
    const nothing = isWhole && results.length === 0 ? await this.#nothing(found, query) : [];
    if (found === this.#found) this.#note.replaceChildren(...nearNote(found, query, this.#take), ...nothing);
  }

  /** Says how many there are: short for the eye, whole for the ear. */
  #tell({ length }: SearchResult[], { near }: Found, query: string): void {
    const more = document.createElement('span');
    more.className = 'hidden-text';
    if (length === 0) more.textContent = ` for “${query}”`;
    else if (near) more.textContent = ` for ${near}, which is near to “${query}”`;
    this.#status.replaceChildren(length === 0 ? 'Nothing found' : counted(length, 'result'), more);
  }

  async #nothing(found: Found, query: string): Promise<Node[]> {
    const everything = () => {
      this.#filters.narrowing = { kind: '', layer: '' };
      void this.#search();
    };
    const like = found.results.length > 0 ? [] : await this.#engine.namesLike(query);
    return nothingNote({ query, like, elsewhere: found.results.length, home: homePage(), report: this.#names?.report }, this.#take, everything);
  }

  /** Adds pages whose text holds the words in any form; they stand under what was found by name and section. */
  async #lookFurther(): Promise<void> {
    const query = this.#query;
    const { lookFurther } = await import('#browser/search-further.ts');
    const known = new Set(this.#list.links.map(({ href }) => href.split(/[?#]/)[0]!));
    const more = await lookFurther(query, known).catch(() => undefined);
    if (query !== this.#query) return;
    this.#further.hidden = true;
    if (more) this.#list.add(more, this.#setting(query));
    this.#status.textContent = more ? `${more.length} more from the full text` : 'The full text did not arrive; names and sections still answer.';
  }

  /** Searches for a name that was offered. */
  readonly #take = (query: string): void => {
    this.#input.value = query;
    void this.#search();
    this.focus();
  };

  readonly #forget = (): void => {
    forgetSearches();
    void this.#search();
    this.focus();
  };

  #setting(query: string) {
    return { query, marks: this.#names?.marks ?? {}, layers: this.#layers };
  }

  /** In the page, the address holds the search; in the dialog, the link to the page does. */
  #writeAddress(): void {
    const isPage = this.hasAttribute('data-in-page');
    const address = isPage ? new URL(location.href) : searchPage();
    for (const [name, value] of Object.entries({ q: this.#query, ...this.#filters.narrowing })) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    if (isPage) history.replaceState(null, '', address);
    else this.querySelector<HTMLAnchorElement>('a.whole')?.setAttribute('href', address.href);
  }

  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const offered = [...this.#note.querySelectorAll<HTMLElement>('button, a')];
    const stops: HTMLElement[] = [this.#input, ...offered, ...this.#list.links];
    // From the field the first press leads to the results; what is offered above them is one step up.
    const results = this.#list.links;
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const isLeavingField = at === 0 && event.key === 'ArrowDown' && results.length > 0;
    const next = isLeavingField ? results[0] : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('search-box', SearchBox);
