import style from '#browser/term-tip.css?url';
import { addStylesheet } from '#browser/stylesheet.ts';

/** By id of the term: its title, and what it means. */
type Meanings = Record<string, [title: string, definition: string] | undefined>;

/** How long the pointer may be on its way between a term and what it opened, in milliseconds. */
const GRACE = 250;
/** Longest wait for the meanings, in milliseconds; whoever taps follows the link then. */
const PATIENCE = 4000;
/** Least distance to the edges of the window, in px. */
const EDGE = 8;

let meanings: Promise<Meanings> | undefined;
let opened: { term: HTMLAnchorElement; tip: HTMLElement; isTapped: boolean } | undefined;

/**
 * Opens what a term means, right behind it in the order of reading and of Tab; one at a time.
 * @param isTapped whether it stays until a press elsewhere; else it closes when pointer and focus have left
 * @param height of the pointer in the window: a link of several lines opens under that one
 * @throws where the meaning cannot be had
 */
export async function openTip(term: HTMLAnchorElement, isTapped: boolean, height?: number): Promise<void> {
  const [found] = await Promise.all([(meanings ??= load(term)), addStylesheet(style)]);
  const meaning = found[term.pathname.split('/').at(-2)!];
  if (!meaning) throw new Error(`no meaning of ${term.pathname}`);
  if (!isTapped && !term.matches(':hover, :focus-visible')) {
    delete term.dataset.tip;
    return;
  }
  close();
  const tip = build(term, ...meaning);
  term.after(tip);
  tip.showPopover();
  term.setAttribute('aria-describedby', 'term-meaning');
  opened = { term, tip, isTapped };
  place(height);
}

async function load(term: HTMLAnchorElement): Promise<Meanings> {
  try {
    const answer = await fetch(new URL('../tips.json', term.href), { signal: AbortSignal.timeout(PATIENCE) });
    return (await answer.json()) as Meanings;
  } catch (fault) {
    meanings = undefined;
    throw fault;
  }
}

function build(term: HTMLAnchorElement, title: string, definition: string): HTMLElement {
  const tip = document.createElement('span');
  tip.className = 'term-tip no-print';
  // In the top layer nothing cuts it off, and its place is that in the whole page.
  tip.popover = 'manual';
  const name = document.createElement('b');
  name.textContent = title;
  const meaning = document.createElement('span');
  meaning.id = 'term-meaning';
  meaning.append(name, ' ', definition);
  const entry = document.createElement('a');
  entry.href = term.href;
  entry.textContent = 'The whole entry';
  entry.setAttribute('aria-label', `${title}, the whole entry`);
  tip.append(meaning, ' ', entry);
  return tip;
}

/** Under the term, or over it where only there is room. */
function place(height = Infinity): void {
  if (!opened) return;
  const { term, tip } = opened;
  const lines = [...term.getClientRects()];
  const line = lines.find(({ bottom }) => bottom >= height) ?? lines.at(-1)!;
  const box = tip.getBoundingClientRect();
  const isOver = line.bottom + box.height > innerHeight - EDGE && line.top - box.height >= EDGE;
  const left = Math.max(EDGE, Math.min(line.left, document.documentElement.clientWidth - EDGE - box.width));
  tip.style.left = `${scrollX + left}px`;
  tip.style.top = `${scrollY + (isOver ? line.top - box.height : line.bottom)}px`;
}

function close(): void {
  opened?.tip.remove();
  opened?.term.removeAttribute('aria-describedby');
  delete opened?.term.dataset.tip;
  opened = undefined;
}

/** Closes in a while, unless pointer or focus have come back by then. */
function closeUnused(): void {
  const left = opened;
  setTimeout(() => {
    if (!left || left !== opened || left.isTapped || left.term.matches(':hover, :focus-visible') || left.tip.matches(':hover, :focus-within')) return;
    close();
  }, GRACE);
}

document.addEventListener('pointerout', closeUnused);
document.addEventListener('focusout', closeUnused);
document.addEventListener('pointerdown', ({ target }) => {
  if (opened && ![opened.term, opened.tip].some((each) => each.contains(target as Node))) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !opened) return;
  // Still open, so that the term does not open anew when focus comes back to it.
  if (opened.tip.contains(document.activeElement)) opened.term.focus({ preventScroll: true });
  close();
});
window.addEventListener('resize', () => {
  place();
});
