/*
 * On the device: `strata:theme` = "light" | "dark"; absent means "as the system". No migrations so far.
 */
import { keep } from '#browser/device.ts';

const KEY = 'theme';

/** Lets the reader choose the theme; with storage blocked the choice holds for the page. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset.theme ?? 'system';
    select.addEventListener('change', () => {
      choose(select.value);
    });
  }
}

function choose(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  // With storage blocked the choice ends with the page.
  keep(KEY, theme === 'system' ? undefined : theme);
}

customElements.define('theme-switch', ThemeSwitch);
