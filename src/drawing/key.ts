import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT_FILE, MERMAID_CONFIG, WAYS, WIDEST } from '#drawing/config.ts';

/** Grows when the way of drawing changes, so that every drawing is made anew. */
const RENDERER = 5;

let common: string | undefined;

/**
 * The key of a drawing: it changes when its source, the font, Mermaid or our way of drawing changes.
 * @param source the whole .mmd file
 * @returns 16 hexadecimal digits
 */
export function keyOf(source: string): string {
  common ??= commonKey();
  const text = source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trim();
  return createHash('sha256').update(common).update(text).digest('hex').slice(0, 16);
}

function commonKey(): string {
  const require = createRequire(import.meta.url);
  const version = (JSON.parse(readFileSync(require.resolve('mermaid/package.json'), 'utf8')) as { version: string }).version;
  const font = createHash('sha256').update(readFileSync(FONT_FILE())).digest('hex');
  return JSON.stringify([RENDERER, version, MERMAID_CONFIG, WAYS, WIDEST, font]);
}
