/** Opens what a term means: where the pointer rests on it, where the keyboard brings focus, and at a first tap. Its code loads with the first opening. */

/** How long a pointer rests on a term before it opens, in milliseconds. */
const REST = 200;
let isTouch = false;

/** @throws where what it needs cannot be loaded; the term is then a link like any other */
async function open(term: HTMLAnchorElement, isTapped: boolean, height?: number): Promise<void> {
  // Open, or on its way.
  if ('tip' in term.dataset) return;
  term.dataset.tip = '';
  try {
    const { openTip } = await import('#browser/term-tip.ts');
    await openTip(term, isTapped, height);
  } catch (fault) {
    delete term.dataset.tip;
    throw fault;
  }
}

function termOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
}

const stayLink = (): undefined => undefined;

document.addEventListener('pointerover', (event) => {
  const term = termOf(event);
  if (!term || event.pointerType === 'touch' || term.contains(event.relatedTarget as Node | null)) return;
  setTimeout(() => {
    if (term.matches(':hover')) open(term, false, event.clientY).catch(stayLink);
  }, REST);
});

document.addEventListener('focusin', (event) => {
  const term = termOf(event);
  if (term?.matches(':focus-visible')) open(term, false).catch(stayLink);
});

document.addEventListener('pointerdown', ({ pointerType }) => {
  isTouch = pointerType === 'touch';
});

// The first tap opens, the second follows; a click without a press comes from the keyboard.
document.addEventListener('click', (event) => {
  const term = termOf(event);
  if (!term || !isTouch || event.detail === 0 || 'tip' in term.dataset) return;
  event.preventDefault();
  open(term, true, event.clientY).catch(() => {
    location.assign(term.href);
  });
});
