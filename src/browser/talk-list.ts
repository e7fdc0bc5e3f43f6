const GROUPS = ['length', 'level', 'year', 'from'] as const;

/** Filters the talks; what was chosen stands in the address. */
class TalkList extends HTMLElement {
  #form!: HTMLFormElement;
  #rows: HTMLElement[] = [];

  connectedCallback(): void {
    this.#form = this.querySelector('form')!;
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-talk]')];
    this.#form.addEventListener('change', () => {
      this.#remember();
      this.#apply();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#openNamed();
    window.addEventListener('hashchange', () => {
      this.#openNamed();
    });
    this.#restore();
  }

  /** A link to a track opens it. */
  #openNamed(): void {
    const named = location.hash && document.getElementById(location.hash.slice(1));
    if (named instanceof HTMLDetailsElement) named.open = true;
  }

  #chosen(): [group: string, value: string][] {
    const data = new FormData(this.#form);
    return GROUPS.map((group): [string, string] => [group, String(data.get(group) ?? '')]).filter(([, value]) => value !== '');
  }

  #restore(): void {
    const wanted = new URLSearchParams(location.search);
    for (const group of GROUPS) {
      const box = this.#form.querySelector<HTMLInputElement>(`[name=${group}][value="${CSS.escape(wanted.get(group) ?? '')}"]`);
      if (box) box.checked = true;
    }
    this.#apply();
  }

  #remember(): void {
    const address = new URL(location.href);
    address.search = new URLSearchParams(this.#chosen()).toString();
    address.hash = '';
    history.pushState(null, '', address);
  }

  #apply(): void {
    const chosen = this.#chosen();
    for (const row of this.#rows) row.hidden = !chosen.every(([group, value]) => row.getAttribute(`data-in-${group}`)?.split(' ').includes(value));
    const count = talksIn(this.#rows.filter(({ hidden }) => !hidden));
    const all = talksIn(this.#rows);
    for (const section of this.querySelectorAll<HTMLElement>('[data-layer-talks]')) section.hidden = !section.querySelector('[data-talk]:not([hidden])');
    this.querySelector('[data-count]')!.textContent =
      count === all ? `${all} in all.` : count === 0 ? 'No talk fits; choose “any” in one row.' : `${count} of ${all} shown.`;
  }
}

/** How many talks the rows hold: one that belongs to two layers stands in both. */
function talksIn(rows: readonly HTMLElement[]): number {
  return new Set(rows.map(({ dataset }) => dataset.talk)).size;
}

customElements.define('talk-list', TalkList);
