import { readFileSync } from 'node:fs';

const TOKENS = readFileSync(new URL('tokens/roles.css', import.meta.url), 'utf8');

/**
 * A neutral role of `tokens/roles.css` as numbers, for pictures that no stylesheet reaches.
 * @returns lightness, chroma and hue of OKLCH in both themes
 * @throws where the tokens have no such role
 */
export function neutralRole(role: string): Record<'light' | 'dark', readonly [number, number, number]> {
  const found = new RegExp(`--${role}: light-dark\\(oklch\\(([^)]+)\\), oklch\\(([^)]+)\\)\\)`).exec(TOKENS);
  if (!found) throw new Error(`src/styles/tokens/roles.css has no role --${role}`);
  const numbers = (text: string) => text.split(' ').map(Number) as [number, number, number];
  return { light: numbers(found[1]!), dark: numbers(found[2]!) };
}
