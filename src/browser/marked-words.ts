import style from '#browser/marked-words.css?url';
import { addStylesheet } from '#browser/stylesheet.ts';
import { counted } from '#lib/words.ts';
import { markedPieces } from '#search/excerpt.ts';
import { stemsOf } from '#search/words.ts';

/** Marks on the page the words that a search found in it (`?mark=…`), and lets the reader remove the marks. */
const query = new URLSearchParams(location.search).get('mark') ?? '';
const main = document.querySelector('main');
const marks = main && query ? markIn(main, stemsOf(query)) : [];
if (marks.length > 0) {
  await addStylesheet(style);
  document.body.append(bar());
}

/** Text that is read; names of buttons and hidden words are not. */
function textsIn(root: Element): Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('script, style, svg, nav, button, select, .hidden-text, .source')) texts.push(text);
  }
  return texts;
}

function markIn(root: Element, stems: readonly string[]): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const text of textsIn(root)) {
    const pieces = markedPieces(text.data, stems);
    if (!pieces.some(({ isMarked }) => isMarked)) continue;
    const parts = pieces.map((piece) => {
      if (!piece.isMarked) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      made.push(mark);
      return mark;
    });
    text.replaceWith(...parts);
  }
  return made;
}

/** The way to remove the marks. It lies over the foot of the page, so that nothing moves. */
function bar(): HTMLElement {
  const made = document.createElement('p');
  made.className = 'marked-words no-print';
  made.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove marks';
  button.addEventListener('click', () => {
    remove();
    made.remove();
    main?.focus({ preventScroll: true });
  });
  made.append(`${counted(marks.length, 'place')} marked for “${query}”. `, button);
  return made;
}

function remove(): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  const address = new URL(location.href);
  address.searchParams.delete('mark');
  history.replaceState(null, '', address);
}
