/*
 * On the device: `strata:theme` = "light" | "dark"; absent means "as the system". No migrations so far.
 */
import { keep } from '#browser/device.ts';

const KEY = 'theme';

/** The head's two colours for the browser's own bars, with the theme of the system that each is meant for. */
const BARS = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map((meta) => ({ meta, media: meta.media }));

/** Lets the reader choose the theme; with storage blocked the choice holds for the page. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset.theme ?? 'system';
    colourBars(select.value);
    select.addEventListener('change', () => {
      choose(select.value);
      // Wide and small screens have one each.
      for (const other of document.querySelectorAll<HTMLSelectElement>('theme-switch select')) other.value = select.value;
    });
  }
}

function choose(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  colourBars(theme);
  // With storage blocked the choice ends with the page.
  keep(KEY, theme === 'system' ? undefined : theme);
}

/** Lets the colour of the chosen theme hold whatever the system's is. */
function colourBars(theme: string): void {
  for (const { meta, media } of BARS) meta.media = theme === 'system' ? media : media.includes(theme) ? 'all' : 'not all';
}

customElements.define('theme-switch', ThemeSwitch);
