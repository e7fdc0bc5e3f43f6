import { RESULT_KINDS, type ResultKind } from '#search/names.ts';
import type { SearchResult } from '#search/result.ts';

/** How each kind is called above its results. */
export const KIND_LABELS: Record<ResultKind, string> = {
  layer: 'Layers',
  tool: 'Tools',
  term: 'Terms',
  exit: 'What now',
  talk: 'Talks',
  event: 'Events',
  page: 'Pages',
};

/** One and many of each kind, in running text. */
export const KIND_WORDS: Record<ResultKind, readonly [one: string, many: string]> = {
  layer: ['layer', 'layers'],
  tool: ['tool', 'tools'],
  term: ['term', 'terms'],
  exit: ['way on', 'ways on'],
  talk: ['talk', 'talks'],
  event: ['event', 'events'],
  page: ['page', 'pages'],
};

/** What the reader narrowed the search to; empty text means everything. */
export interface Narrowing {
  kind: string;
  /** Id of a layer. */
  layer: string;
}

/** The filters of a search: kinds with their counts, and the layer. They stand before the results, by eye and by Tab. */
export class SearchFilters {
  readonly element = document.createElement('div');
  readonly #kinds = document.createElement('div');
  readonly #layer = document.createElement('select');
  readonly #buttons = new Map<string, HTMLButtonElement>();
  #positions = new Map<string, number>();
  #kind = '';

  /** @param changed called after each choice */
  constructor(changed: () => void) {
    this.element.className = 'search-filters';
    this.#kinds.setAttribute('role', 'group');
    this.#kinds.setAttribute('aria-label', 'Kind');
    for (const kind of ['', ...RESULT_KINDS]) this.#addKind(kind, changed);
    this.#layer.name = 'layer';
    this.#layer.setAttribute('aria-label', 'Layer');
    this.#layer.add(new Option('All layers', ''));
    this.#layer.addEventListener('change', changed);
    this.element.append(this.#kinds, this.#layer);
    this.#press();
  }

  get narrowing(): Narrowing {
    return { kind: this.#kind, layer: this.#layer.value };
  }

  set narrowing({ kind, layer }: Narrowing) {
    this.#kind = this.#buttons.has(kind) ? kind : '';
    this.#layer.value = layer;
    if (this.#layer.selectedIndex < 0) this.#layer.value = '';
    this.#press();
  }

  /** Offers the layers, from the surface down. */
  setLayers(layers: readonly { id: string; title: string; position: number }[]): void {
    this.#positions = new Map(layers.map(({ id, position }) => [id, position]));
    for (const { id, title } of [...layers].reverse()) this.#layer.add(new Option(title, id));
  }

  /** The results within the chosen layer and kind; the kinds show how many each has in that layer. */
  narrow(results: readonly SearchResult[]): SearchResult[] {
    const position = this.#positions.get(this.#layer.value);
    const inLayer = position === undefined ? [...results] : results.filter(({ layers }) => layers.includes(position));
    this.#count(inLayer);
    return this.#kind === '' ? inLayer : inLayer.filter(({ kind }) => kind === this.#kind);
  }

  /** Shows all kinds without counts, as before anything is typed. */
  clearCounts(): void {
    for (const [kind, button] of this.#buttons) {
      button.textContent = labelOf(kind);
      button.hidden = false;
    }
  }

  #addKind(kind: string, changed: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = labelOf(kind);
    button.dataset.kind = kind;
    button.addEventListener('click', () => {
      this.#kind = kind;
      this.#press();
      changed();
    });
    this.#buttons.set(kind, button);
    this.#kinds.append(button);
  }

  #press(): void {
    for (const [kind, button] of this.#buttons) button.setAttribute('aria-pressed', String(kind === this.#kind));
  }

  #count(results: readonly SearchResult[]): void {
    for (const [kind, button] of this.#buttons) {
      const count = kind === '' ? results.length : results.filter((result) => result.kind === kind).length;
      const number = document.createElement('span');
      number.className = 'count';
      number.textContent = ` ${count}`;
      button.replaceChildren(labelOf(kind), number);
      // A kind with nothing in it is no choice, unless it is the one chosen.
      button.hidden = count === 0 && kind !== '' && kind !== this.#kind;
    }
  }
}

function labelOf(kind: string): string {
  return kind === '' ? 'Everything' : KIND_LABELS[kind as ResultKind];
}
