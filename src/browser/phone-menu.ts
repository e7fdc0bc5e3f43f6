/** Closes the phone's menu on Escape, on a press outside it, and when focus leaves it. */
class PhoneMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    this.addEventListener('focusout', (event) => {
      if (event.relatedTarget instanceof Node && !this.contains(event.relatedTarget)) details.open = false;
    });
    document.addEventListener('click', (event) => {
      if (event.target instanceof Node && !this.contains(event.target)) details.open = false;
    });
  }
}

customElements.define('phone-menu', PhoneMenu);
