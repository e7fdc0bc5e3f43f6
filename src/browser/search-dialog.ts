import style from '#browser/search-box.css?url';
import { addStylesheet } from '#browser/stylesheet.ts';
import { searchPage, type SearchBox } from '#browser/search-box.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens search over the page; Escape closes it and focus goes back to where it was. */
export async function openSearch(): Promise<void> {
  await addStylesheet(style);
  dialog ??= build();
  if (dialog.open) return;
  dialog.showModal();
  (dialog.querySelector('search-box') as SearchBox).focus();
}

function build(): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML = `<search-box class="search-box"></search-box><p class="search-box search-keys"><span><kbd>↓</kbd> <kbd>↑</kbd> move, <kbd>Enter</kbd> open, <kbd>Esc</kbd> close</span><a href="${searchPage().href}">Search page</a></p>`;
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
