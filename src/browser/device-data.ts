import { CACHE, KEPT, keep, kept, type KeptKey } from '#browser/device.ts';
import { saveFile } from '#browser/save-file.ts';
import { homePage } from '#browser/site-addresses.ts';

/*
 * The exported file = {"version": 1, "kept": {key: text as on the device}}. Version 1 is the first. Each text is judged
 * by its own reader when it is used; one that cannot be read counts as none.
 */
const VERSION = 1;
const KEYS = Object.keys(KEPT) as KeptKey[];

/** Shows what this device keeps for us, and lets the reader take it along, bring it back or erase all of it. */
class DeviceData extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const act = (event.target as HTMLElement).dataset.act;
      if (act === 'export') saveFile('strata.json', JSON.stringify({ version: VERSION, kept: all() }, undefined, 1));
      if (act === 'erase') void this.#erase();
    });
    this.querySelector('input')?.addEventListener('change', (event) => void this.#import(event.target as HTMLInputElement));
    this.#show();
  }

  #show(said = ''): void {
    const names = KEYS.filter((key) => kept(key) !== undefined).map((key) => KEPT[key]);
    const sum = names.length === 0 ? 'This device keeps nothing for us.' : `This device keeps: ${names.join(', ')}.`;
    this.querySelector('[data-sum]')!.textContent = said ? `${said} ${sum}` : sum;
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const read = parse(await file.text());
    input.value = '';
    if (!read) return this.#show('This file holds nothing of ours; all stays as it was.');
    const isKept = KEYS.every((key) => read[key] === undefined || keep(key, read[key]));
    this.#show(isKept ? 'The file is read; it holds from the next page on.' : 'This browser keeps nothing for us.');
  }

  /** Takes the copies of pages away too, with what serves them. */
  async #erase(): Promise<void> {
    for (const key of KEYS) keep(key, undefined);
    delete document.documentElement.dataset.theme;
    try {
      await caches.delete(CACHE);
      const workers = await navigator.serviceWorker.getRegistrations();
      await Promise.all(workers.filter(({ scope }) => scope === homePage().href).map((worker) => worker.unregister()));
    } catch {
      // Where storage is blocked there are none.
    }
    this.#show('All is erased.');
  }
}

function all(): Partial<Record<KeptKey, string>> {
  return Object.fromEntries(KEYS.map((key) => [key, kept(key)]).filter(([, text]) => text !== undefined)) as Partial<Record<KeptKey, string>>;
}

/** What a file holds; undefined where it is none of ours. */
function parse(text: string): Partial<Record<KeptKey, string>> | undefined {
  try {
    const data = JSON.parse(text) as { version?: unknown; kept?: Record<string, unknown> };
    if (data.version !== VERSION || typeof data.kept !== 'object') return undefined;
    const entries = Object.entries(data.kept);
    const isOurs = entries.every(([key, value]) => key in KEPT && typeof value === 'string');
    return isOurs ? (data.kept as Partial<Record<KeptKey, string>>) : undefined;
  } catch {
    return undefined;
  }
}

customElements.define('device-data', DeviceData);
