/*
 * On the device: `strata:last-looked` = "YYYY-MM", the month in which the reader looked last; absent means never.
 * No migrations so far. The address wins over the device.
 */
import { keep, kept } from '#browser/device.ts';
import { isSince, showSince } from '#browser/since.ts';
import { counted } from '#lib/words.ts';

const KEY = 'last-looked';

/** Filters the ledger by mark and veils what the reader has seen; both stand in the address. */
class ThenAndNow extends HTMLElement {
  #rows: HTMLElement[] = [];
  #months = new Map<HTMLElement, string>();
  #since!: HTMLSelectElement;
  #layer!: HTMLSelectElement;
  #boxes: HTMLInputElement[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-sort]')];
    for (const row of this.#rows) this.#months.set(row, row.querySelector('time')!.textContent.slice(0, 7));
    this.#since = this.querySelector('select[name=since]')!;
    this.#layer = this.querySelector('select[name=layer]')!;
    this.#boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=show]')];
    this.addEventListener('change', () => {
      this.#remember();
      this.#apply();
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  #restore(): void {
    const wanted = new URLSearchParams(location.search);
    this.#since.value = wanted.get('since') ?? kept(KEY) ?? '';
    if (this.#since.selectedIndex < 0) this.#since.value = '';
    this.#layer.value = wanted.get('layer') ?? '';
    if (this.#layer.selectedIndex < 0) this.#layer.value = '';
    for (const box of this.#boxes) box.checked = wanted.getAll('show').includes(box.value);
    this.#apply();
  }

  #remember(): void {
    const address = new URL(location.href);
    address.search = '';
    address.hash = '';
    if (this.#since.value) address.searchParams.set('since', this.#since.value);
    if (this.#layer.value) address.searchParams.set('layer', this.#layer.value);
    for (const box of this.#boxes) if (box.checked) address.searchParams.append('show', box.value);
    history.pushState(null, '', address);
    // With storage blocked the address alone remembers.
    keep(KEY, this.#since.value || undefined);
  }

  #apply(): void {
    const since = this.#since.value;
    const shown = new Set(this.#boxes.filter(({ checked }) => checked).map(({ value }) => value));
    const layer = this.#layer.selectedOptions[0]?.dataset.position;
    const isNew = (row: HTMLElement) => isSince(this.#months.get(row)!, since) && (layer === undefined || row.dataset.layer === layer);
    let count = 0;
    for (const row of this.#rows) {
      // A row that the address names stays, or the link would lead nowhere.
      const isNamed = location.hash === `#${row.id}`;
      row.hidden = !isNamed && !(isNew(row) && (shown.size === 0 || shown.has(row.dataset.sort ?? '')));
      if (!row.hidden) count += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-sort]:not([hidden])');
    this.querySelector('[data-count]')!.textContent = counted(count, 'change');
    for (const place of this.querySelectorAll<HTMLElement>('[data-count-of]')) {
      place.textContent = String(this.#rows.filter((row) => row.dataset.sort === place.dataset.countOf && isNew(row)).length);
    }
    this.querySelector('[data-when]')!.textContent = since ? 'then' : '2020';
    showSince(this, since);
    this.#veil(since);
  }

  #veil(since: string): void {
    const veil = this.querySelector<HTMLElement>('[data-veil]')!;
    veil.hidden = since === '';
    if (veil.hidden) return;
    const [start, end] = [Number(veil.dataset.start), Number(veil.dataset.end)];
    const time = Number(since.slice(0, 4)) + (Number(since.slice(5, 7)) - 1) / 12;
    veil.style.width = `${(((time - start) / (end - start)) * 100).toFixed(2)}%`;
  }
}

customElements.define('then-and-now', ThenAndNow);
