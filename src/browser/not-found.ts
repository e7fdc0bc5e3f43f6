/** On the page for missing addresses: offers a search for the last word of the address that was asked for. */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    const last = decodeURIComponent(location.pathname)
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html$/, '');
    if (!link || !last) return;
    const words = last.replace(/[-_]+/g, ' ');
    link.href = `${link.href.split('?')[0]}?q=${encodeURIComponent(words)}`;
    link.textContent = `Search for “${words}”`;
    this.hidden = false;
  }
}

customElements.define('not-found', NotFound);
