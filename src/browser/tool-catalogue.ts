const GROUPS = ['layer', 'kind', 'maturity', 'status', 'license'] as const;
type Group = (typeof GROUPS)[number];

/** What the reader chose: values per group, and a part of a name. */
interface Choice {
  name: string;
  groups: Map<Group, Set<string>>;
}

/** Filters the table of tools: any value within a group, all groups together; the choice stands in the address. */
class ToolCatalogue extends HTMLElement {
  #rows: HTMLElement[] = [];
  #form!: HTMLFormElement;

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
    this.#form = this.querySelector('form')!;
    if (window.matchMedia('(width <= 960px)').matches) for (const group of this.#form.querySelectorAll('details')) group.open = false;
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

  #choice(): Choice {
    const data = new FormData(this.#form);
    const groups = new Map<Group, Set<string>>();
    for (const group of GROUPS) {
      const values = data.getAll(group).map(String);
      if (values.length > 0) groups.set(group, new Set(values));
    }
    return {
      name: String(data.get('name') ?? '')
        .trim()
        .toLowerCase(),
      groups,
    };
  }

  #restore(): void {
    const wanted = new URLSearchParams(location.search);
    this.#form.querySelector<HTMLInputElement>('[name=name]')!.value = wanted.get('name') ?? '';
    for (const box of this.#form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = wanted.getAll(box.name).includes(box.value);
    this.#apply();
  }

  #remember(choice: Choice): void {
    const address = new URL(location.href);
    address.search = '';
    if (choice.name) address.searchParams.set('name', choice.name);
    for (const [group, values] of choice.groups) for (const value of values) address.searchParams.append(group, value);
    const typing = document.activeElement?.getAttribute('name') === 'name';
    if (typing) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  #apply(): void {
    const choice = this.#choice();
    let shown = 0;
    for (const row of this.#rows) {
      const fits = matches(row, choice);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    this.querySelector('[data-count]')!.textContent = shown === this.#rows.length ? `${shown} tools` : `${shown} of ${this.#rows.length} tools`;
    this.#countChoices(choice);
    this.#chips(choice);
    this.#empty(shown, choice);
  }

  /** Beside each choice stands how many tools it would show with the other groups as they are. */
  #countChoices(choice: Choice): void {
    for (const group of GROUPS) {
      const others: Choice = { name: choice.name, groups: new Map([...choice.groups].filter(([name]) => name !== group)) };
      const counts = new Map<string, number>();
      for (const row of this.#rows) if (matches(row, others)) counts.set(valueOf(row, group), (counts.get(valueOf(row, group)) ?? 0) + 1);
      for (const box of this.#form.querySelectorAll<HTMLInputElement>(`[name=${group}]`)) {
        box.closest('label')!.querySelector('.count')!.textContent = String(counts.get(box.value) ?? 0);
      }
    }
  }

  #chips(choice: Choice): void {
    const boxes = [...this.#form.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')];
    const chips = boxes.map((box) =>
      chip(box.dataset.label ?? box.value, () => {
        box.checked = false;
      }),
    );
    if (choice.name) {
      chips.push(
        chip(`name: ${choice.name}`, () => {
          this.#form.querySelector<HTMLInputElement>('[name=name]')!.value = '';
        }),
      );
    }
    if (chips.length > 0) {
      chips.push(
        chip('Clear all', () => {
          this.#form.reset();
          for (const box of boxes) box.checked = false;
        }),
      );
    }
    const place = this.querySelector('[data-chips]')!;
    place.replaceChildren(...chips);
    for (const button of chips) button.addEventListener('click', () => this.#form.dispatchEvent(new Event('input')));
  }

  #empty(shown: number, choice: Choice): void {
    const note = this.querySelector<HTMLElement>('[data-empty]')!;
    note.hidden = shown > 0;
    if (shown > 0) return;
    const helpful = [...choice.groups.keys()].filter((group) => {
      const without: Choice = { name: choice.name, groups: new Map([...choice.groups].filter(([name]) => name !== group)) };
      return this.#rows.some((row) => matches(row, without));
    });
    note.textContent = `No tool fits. Drop ${helpful.length > 0 ? `the filter by ${helpful.join(' or ')}` : 'the name or a filter'}.`;
  }
}

function valueOf(row: HTMLElement, group: Group): string {
  return (group === 'layer' ? row.dataset.layerId : row.dataset[group]) ?? '';
}

function matches(row: HTMLElement, { name, groups }: Choice): boolean {
  if (name && !row.dataset.names?.includes(name)) return false;
  for (const [group, values] of groups) if (!values.has(valueOf(row, group))) return false;
  return true;
}

function chip(label: string, remove: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = label === 'Clear all' ? label : `${label} ×`;
  if (label !== 'Clear all') button.setAttribute('aria-label', `Remove filter ${label}`);
  button.addEventListener('click', remove);
  return button;
}

customElements.define('tool-catalogue', ToolCatalogue);
