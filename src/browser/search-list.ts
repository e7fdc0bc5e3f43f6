import { KIND_LABELS, KIND_WORDS } from '#browser/search-filters.ts';
import { resultRow, type RowSetting } from '#browser/search-row.ts';
import { searchEngine } from '#browser/search-files.ts';
import type { ResultKind } from '#search/names.ts';
import type { SearchResult } from '#search/result.ts';

/** Rows of a kind that are shown beside other kinds; the rest comes on demand. */
const ROWS_A_KIND = 5;

/** Shows results in a list, kinds together; the rows beyond the first few of a kind wait for a press. */
export class SearchList {
  readonly #list: HTMLOListElement;
  #turn = 0;

  constructor(list: HTMLOListElement) {
    this.#list = list;
  }

  /** Whether more results may come. */
  set isBusy(isBusy: boolean) {
    this.#list.ariaBusy = isBusy ? 'true' : null;
  }

  /** All links that can be reached now. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('li:not([hidden]) a')];
  }

  /**
   * Puts results into the list; where the cursor was, it stays.
   * @param isOneKind whether all results may be shown at once
   */
  async show(results: readonly SearchResult[], setting: RowSetting, isOneKind: boolean): Promise<void> {
    const turn = ++this.#turn;
    const groups = [...Map.groupBy(results, ({ kind }) => kind).values()];
    const most = isOneKind ? Infinity : ROWS_A_KIND;
    const rows = await Promise.all(groups.map((group) => this.#group(group, most, setting)));
    if (turn !== this.#turn) return;
    const focused = this.#list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
    this.#list.replaceChildren(...rows.flat());
    if (focused) this.links.find((link) => link.getAttribute('href') === focused)?.focus();
  }

  /** Adds results of the full text under all others; the first takes the cursor. */
  add(results: readonly SearchResult[], setting: RowSetting): void {
    const rows = results.map((result, index) => resultRow(result, index === 0 ? 'In the text' : '', setting));
    this.#list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
  }

  async #group(group: readonly SearchResult[], most: number, setting: RowSetting): Promise<HTMLLIElement[]> {
    const engine = searchEngine();
    // A row that waits needs no words in context yet; its page is not loaded.
    const shown = await Promise.all(group.map((result, index) => (index < Math.min(most, ROWS_A_KIND) ? engine.inContext(result, setting.query) : result)));
    const rows = shown.map((result, index) => resultRow(result, index === 0 ? KIND_LABELS[result.kind] : '', setting));
    const waiting = rows.slice(most);
    for (const row of waiting) row.hidden = true;
    if (waiting.length > 0) rows[most - 1]!.append(moreButton(waiting, group[0]!.kind));
    return rows;
  }
}

/** Stands in the last row that is shown, so that the list holds results alone. */
function moreButton(waiting: HTMLLIElement[], kind: ResultKind): HTMLButtonElement {
  const [one, many] = KIND_WORDS[kind];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'more';
  button.textContent = `${waiting.length} more ${waiting.length === 1 ? one : many}`;
  button.addEventListener('click', () => {
    for (const row of waiting) row.hidden = false;
    waiting[0]!.querySelector('a')!.focus();
    button.remove();
  });
  return button;
}
