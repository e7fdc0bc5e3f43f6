import boxStyle from '#browser/search-box.css?url';
import dialogStyle from '#browser/search-dialog.css?url';
import rowStyle from '#browser/search-row.css?url';
import { addStylesheet } from '#browser/stylesheet.ts';
import type { SearchBox } from '#browser/search-box.ts';
import '#browser/search-box.ts';
import { searchPage } from '#browser/site-addresses.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens search over the page; Escape closes it and focus goes back to where it was. */
export async function openSearch(): Promise<void> {
  await Promise.all([dialogStyle, boxStyle, rowStyle].map(addStylesheet));
  dialog ??= build();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector<SearchBox>('search-box')!.focus();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML = '<search-box class="search-box"></search-box>';
  document.body.append(made);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', 'Close search');
  close.innerHTML = '<kbd>esc</kbd><span>Close</span>';
  close.addEventListener('click', () => {
    made.close();
  });
  made.querySelector('form')!.append(close);
  const whole = document.createElement('a');
  whole.className = 'whole';
  whole.href = searchPage().href;
  whole.textContent = 'Search page';
  made.querySelector('.search-keys')!.append(whole);
  listen(made);
  return made;
}

function listen(made: HTMLDialogElement): void {
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  // A search field takes the first Escape to empty itself; here it closes, whatever has the focus.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
}
