import { resultRow } from '#browser/search-row.ts';
import { SearchEngine, type Narrowing, type SearchResult } from '#browser/search-engine.ts';
import { RESULT_KINDS } from '#search/names.ts';

/** Milliseconds to wait after a key before the index is asked. */
const PAUSE = 120;

const KIND_LABELS = { layer: 'Layers', tool: 'Tools', term: 'Terms', exit: 'What now', talk: 'Talks', event: 'Events', page: 'Pages' };

/** The field, the filters and the list of results, in the page and in the dialog. */
export class SearchBox extends HTMLElement {
  readonly #engine = new SearchEngine(searchPage());
  #input!: HTMLInputElement;
  #kind!: HTMLSelectElement;
  #layer!: HTMLSelectElement;
  #status!: HTMLElement;
  #list!: HTMLOListElement;
  #more!: HTMLElement;
  #run = 0;

  connectedCallback(): void {
    if (this.#input) return;
    this.innerHTML = `<form role="search"><input type="search" name="q" aria-label="Find a layer, tool, talk or term" placeholder="Find a layer, tool, talk or term" autocomplete="off" spellcheck="false"><label>Kind <select name="kind"><option value="">Everything</option></select></label><label>Layer <select name="layer"><option value="">All layers</option></select></label></form><p class="search-status" role="status"></p><ol data-results></ol><p class="search-more"></p>`;
    this.#input = this.querySelector('input')!;
    [this.#kind, this.#layer] = [...this.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
    this.#status = this.querySelector('[role=status]')!;
    this.#list = this.querySelector('ol')!;
    this.#more = this.querySelector('.search-more')!;
    for (const kind of RESULT_KINDS) this.#kind.add(new Option(KIND_LABELS[kind], kind));
    this.#listen();
    void this.#begin();
  }

  /** Puts the cursor into the field. */
  override focus(): void {
    this.#input.focus();
  }

  #listen(): void {
    let timer = 0;
    this.#input.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void this.#search(), PAUSE);
    });
    for (const select of [this.#kind, this.#layer]) select.addEventListener('change', () => void this.#search());
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#list.querySelector('a')?.click();
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
  }

  async #begin(): Promise<void> {
    try {
      const { layers } = await this.#engine.names();
      for (const { id, title } of [...layers].reverse()) this.#layer.add(new Option(title, id));
    } catch {
      this.#status.textContent = 'The list of names did not arrive. The A to Z still works.';
      return;
    }
    if (!this.hasAttribute('data-in-page')) return;
    const wanted = new URLSearchParams(location.search);
    this.#input.value = wanted.get('q') ?? '';
    this.#kind.value = wanted.get('kind') ?? '';
    this.#layer.value = wanted.get('layer') ?? '';
    await this.#search();
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const query = this.#input.value.trim();
    const narrowing: Narrowing = { kind: this.#kind.value, layer: this.#layer.value };
    this.#remember(query, narrowing);
    this.#more.replaceChildren();
    if (query === '') {
      this.#show([], '');
      return;
    }
    const named = await this.#engine.byName(query, narrowing);
    if (run === this.#run && named.length > 0) this.#show(named, query);
    const all = await this.#engine.all(query, narrowing);
    if (run !== this.#run) return;
    this.#show(all, query);
    if (all.length === 0) await this.#suggest(query, narrowing);
  }

  #show(results: SearchResult[], query: string): void {
    let group = '';
    const rows = results.map((result) => {
      const label = result.kind === group ? '' : KIND_LABELS[result.kind];
      group = result.kind;
      return resultRow(result, label);
    });
    this.#list.replaceChildren(...rows);
    if (query === '') this.#status.textContent = '';
    else if (results.length > 0) this.#status.textContent = results.length === 1 ? '1 result' : `${results.length} results`;
    else this.#status.textContent = `Nothing found for “${query}”.`;
  }

  async #suggest(query: string, { kind, layer }: Narrowing): Promise<void> {
    if (kind || layer) {
      this.#more.textContent = 'Try all kinds and all layers.';
      return;
    }
    const name = await this.#engine.suggestion(query);
    if (!name) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Did you mean ${name}?`;
    button.addEventListener('click', () => {
      this.#input.value = name;
      void this.#search();
      this.focus();
    });
    this.#more.replaceChildren(button);
  }

  #remember(query: string, { kind, layer }: Narrowing): void {
    if (!this.hasAttribute('data-in-page')) return;
    const address = new URL(location.href);
    for (const [name, value] of Object.entries({ q: query, kind, layer })) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(null, '', address);
  }

  #move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target instanceof HTMLSelectElement) return;
    const stops: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/** Address of the search page; the header's link knows the base. */
export function searchPage(): URL {
  return new URL(document.querySelector<HTMLAnchorElement>('a[data-opens-search]')?.href ?? '/search/', location.href);
}

customElements.define('search-box', SearchBox);
