/** Marks in “on this page” the section that is being read. */
class OnThisPage extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const headings = links.map((link) => document.getElementById(link.hash.slice(1))).filter((heading) => heading !== null);
    const mark = (): void => {
      const read = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1) ?? headings[0];
      for (const link of links) {
        if (link.hash.slice(1) === read?.id) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of headings) observer.observe(heading);
  }
}

customElements.define('on-this-page', OnThisPage);
