import { chip, clearAll } from '#browser/chip.ts';

const GROUPS = ['layer', 'maturity', 'status', 'since', 'license', 'kind', 'job'] as const;
type Group = (typeof GROUPS)[number];

/** What the reader chose: values per group, and a part of a name. */
interface Choice {
  name: string;
  groups: Map<Group, Set<string>>;
}

/** One row of the table with what it is filtered and sorted by. */
interface Row {
  element: HTMLElement;
  names: string;
  changed: string;
  values: Record<Group, string[]>;
}

/** Filters and sorts the table of tools: any value within a group, all groups together; the choice stands in the address. */
class ToolCatalogue extends HTMLElement {
  #rows: Row[] = [];
  #form!: HTMLFormElement;
  #boxes: HTMLInputElement[] = [];
  #sort = 'layer';
  /** Where the facets stand over the table instead of beside it, folded. */
  #narrow = window.matchMedia('(width <= 960px)');

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('tbody tr')].map(rowOf);
    this.#form = this.querySelector('form')!;
    this.#boxes = [...this.#form.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    if (this.#narrow.matches) for (const group of this.#form.querySelectorAll('details')) group.open = false;
    this.#narrow.addEventListener('change', ({ matches }) => {
      if (!matches) this.#fold.open = true;
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('input', () => {
      this.#remember(this.#choice());
      this.#apply();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  /** Round all groups of choices. */
  get #fold(): HTMLDetailsElement {
    return this.#form.querySelector('details')!;
  }

  get #name(): HTMLInputElement {
    return this.#form.querySelector('[name=name]')!;
  }

  #choice(): Choice {
    const groups = new Map<Group, Set<string>>();
    for (const { name, value, checked } of this.#boxes) {
      if (checked) groups.set(name as Group, (groups.get(name as Group) ?? new Set()).add(value));
    }
    return { name: this.#name.value.trim().toLowerCase(), groups };
  }

  #restore(): void {
    const wanted = new URLSearchParams(location.search);
    this.#name.value = wanted.get('name') ?? '';
    for (const box of this.#boxes) {
      box.checked = wanted.getAll(box.name).includes(box.value);
      if (box.checked && !this.#narrow.matches) box.closest('details')!.open = true;
    }
    const sort = this.#form.querySelector<HTMLInputElement>(`[name=sort][value="${CSS.escape(wanted.get('sort') ?? 'layer')}"]`);
    if (sort) sort.checked = true;
    this.#apply();
  }

  #remember(choice: Choice): void {
    const address = new URL(location.href);
    address.search = '';
    if (choice.name) address.searchParams.set('name', choice.name);
    for (const [group, values] of choice.groups) for (const value of values) address.searchParams.append(group, value);
    const sort = this.#sorting();
    if (sort !== 'layer') address.searchParams.set('sort', sort);
    if (document.activeElement === this.#name) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  #sorting(): string {
    return this.#form.querySelector<HTMLInputElement>('[name=sort]:checked')?.value ?? 'layer';
  }

  #apply(): void {
    const choice = this.#choice();
    const shown = this.#rows.filter((row) => matches(row, choice));
    const isShown = new Set(shown);
    for (const row of this.#rows) row.element.hidden = !isShown.has(row);
    this.#sayCount(shown.length);
    this.#order();
    this.#sayChosen();
    this.#countChoices(choice);
    this.#chips(choice);
    this.#empty(shown.length, choice);
  }

  /** The page comes in the order of layers; any other order is made here, and stays until another is chosen. */
  #order(): void {
    const sort = this.#sorting();
    if (sort === this.#sort) return;
    this.#sort = sort;
    const byName = (a: Row, b: Row) => a.names.localeCompare(b.names, 'en-GB', { numeric: true });
    const sorted = [...this.#rows];
    if (sort === 'name') sorted.sort(byName);
    if (sort === 'changed') sorted.sort((a, b) => b.changed.localeCompare(a.changed) || byName(a, b));
    this.querySelector('tbody')!.append(...sorted.map(({ element }) => element));
    for (const head of this.querySelectorAll<HTMLElement>('[data-sorts]')) {
      if (head.dataset.sorts === sort) head.setAttribute('aria-sort', sort === 'name' ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
  }

  #sayCount(shown: number): void {
    // In its own element, because a phone leaves it out.
    const total = document.createElement('span');
    total.className = 'total';
    total.textContent = shown < this.#rows.length ? ` of ${this.#rows.length}` : '';
    this.querySelector('[data-count]')!.replaceChildren(String(shown), total, ' tools');
  }

  /** The folded filters say how much of them holds: "Filter: 2 in Layer". */
  #sayChosen(): void {
    const chosen = [...this.#fold.querySelectorAll('details')]
      .map((group) => ({ label: group.dataset.facet, count: group.querySelectorAll(':checked').length }))
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => `${count} in ${label}`);
    this.#fold.querySelector('summary')!.textContent = chosen.length > 0 ? `Filter: ${chosen.join(', ')}` : 'Filter';
  }

  /** Beside each choice stands how many tools it would show with the other groups as they are. */
  #countChoices(choice: Choice): void {
    for (const group of GROUPS) {
      const counts = new Map<string, number>();
      for (const row of this.#rows) {
        if (matches(row, choice, group)) for (const value of row.values[group]) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      for (const box of this.#boxes.filter(({ name }) => name === group)) {
        box.closest('label')!.querySelector('.count')!.textContent = String(counts.get(box.value) ?? 0);
      }
    }
  }

  #chips(choice: Choice): void {
    const act = (change: () => void) => () => {
      change();
      this.#form.dispatchEvent(new Event('input'));
    };
    const chosen = this.#boxes.filter(({ checked }) => checked);
    const chips = chosen.map((box) =>
      chip(
        box.dataset.label ?? box.value,
        act(() => (box.checked = false)),
        box.dataset.position,
      ),
    );
    if (choice.name)
      chips.push(
        chip(
          `name: ${choice.name}`,
          act(() => (this.#name.value = '')),
        ),
      );
    if (chips.length > 0) {
      const clear = act(() => {
        this.#name.value = '';
        for (const box of chosen) box.checked = false;
      });
      chips.push(clearAll(clear));
    }
    this.querySelector('[data-chips]')!.replaceChildren(...chips);
  }

  #empty(shown: number, choice: Choice): void {
    const note = this.querySelector<HTMLElement>('[data-empty]')!;
    note.hidden = shown > 0;
    if (shown > 0) return;
    const helpful = [...choice.groups.keys()].filter((group) => this.#rows.some((row) => matches(row, choice, group)));
    note.textContent = `No tool fits. Drop ${helpful.length > 0 ? `the filter by ${helpful.map(wordOf).join(' or ')}` : 'the name or a filter'}.`;
  }
}

function rowOf(element: HTMLElement): Row {
  const values = {} as Record<Group, string[]>;
  for (const group of GROUPS) values[group] = element.getAttribute(`data-in-${group}`)?.split('|') ?? [];
  return { element, names: element.dataset.names ?? '', changed: element.dataset.changed ?? '', values };
}

/** Whether a row fits a choice, one group left aside where it is named. */
function matches({ names, values }: Row, choice: Choice, aside?: Group): boolean {
  if (choice.name && !names.includes(choice.name)) return false;
  for (const [group, wanted] of choice.groups) {
    if (group !== aside && !values[group].some((value) => wanted.has(value))) return false;
  }
  return true;
}

function wordOf(group: Group): string {
  return group === 'license' ? 'licence' : group === 'since' ? 'what changed' : group;
}

customElements.define('tool-catalogue', ToolCatalogue);
