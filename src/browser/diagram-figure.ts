/** Lets a drawing be enlarged to the whole screen by click, Enter and tap. What does it loads with the first one. */
class DiagramFigure extends HTMLElement {
  connectedCallback(): void {
    const button = this.closest('figure')?.querySelector<HTMLElement>('.enlarge');
    button?.addEventListener('click', () => {
      void this.#open(button);
    });
    for (const drawing of this.querySelectorAll<HTMLElement>('.drawing')) {
      drawing.addEventListener('click', (event) => {
        if (!(event.target as Element).closest('a')) void this.#open(drawing);
      });
      drawing.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && event.target === drawing) void this.#open(drawing);
      });
    }
  }

  async #open(opener: HTMLElement): Promise<void> {
    const drawing = [...this.querySelectorAll<HTMLElement>('.drawing')].find((each) => each.offsetParent !== null);
    if (!drawing) return;
    const { enlarge } = await import('#browser/diagram-dialog.ts');
    await enlarge(drawing, opener);
  }
}

customElements.define('diagram-figure', DiagramFigure);
