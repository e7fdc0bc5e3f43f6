/** Plays a recording inside the page, but only once the reader presses; until then nothing is asked of its host. */
class TalkPlayer extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(this.dataset.video ?? '')}?autoplay=1`;
      frame.title = this.dataset.title ?? 'Recording';
      frame.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
      frame.allowFullscreen = true;
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      this.replaceChildren(frame);
      frame.focus();
    });
  }
}

customElements.define('talk-player', TalkPlayer);
