/**
 * Makes the phone's menu a layer of its own: while it is open, Tab goes round in it and the page behind is out of reach.
 * It closes on Escape, on choosing and on a press outside, and gives focus back to its button.
 */
class PhoneMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const stops = [...this.querySelectorAll<HTMLElement>('summary, a, select')];
    if (!details) return;
    const close = (): void => {
      details.open = false;
      stops[0]?.focus();
    };
    details.addEventListener('toggle', () => {
      for (const each of besides(this)) each.inert = details.open;
    });
    document.addEventListener('click', ({ target }) => {
      if (details.open && target instanceof Element && (!this.contains(target) || target.closest('a'))) close();
    });
    document.addEventListener('keydown', (event) => {
      if (!details.open) return;
      if (event.key === 'Escape') close();
      if (event.key !== 'Tab') return;
      event.preventDefault();
      stops.at((stops.indexOf(document.activeElement as HTMLElement) + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
    });
    // Search has come over it, or the window has grown until there is no menu to close.
    document.addEventListener('focusin', ({ target }) => {
      if (!this.contains(target as Node)) details.open = false;
    });
    window.addEventListener('resize', () => {
      if (!this.offsetParent) details.open = false;
    });
  }
}

/** Everything on the page that neither holds an element nor lies in it; dialogs, which come over all of it, left aside. */
function besides(element: Element): HTMLElement[] {
  const parent = element.parentElement;
  if (!parent) return [];
  const others = [...parent.children].filter((each) => each !== element && !each.matches('dialog'));
  return [...(others as HTMLElement[]), ...besides(parent)];
}

customElements.define('phone-menu', PhoneMenu);
