import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf } from '#drawing/key.ts';

/** Path of the committed drawing that fits a source. */
export function drawnFile(contentRoot: string, id: string, source: string): string {
  return join(contentRoot, 'diagrams', 'drawn', `${id}.${keyOf(source)}.svg`);
}

/** Whether the committed drawing fits the source. */
export function isDrawn(contentRoot: string, id: string, source: string): boolean {
  return existsSync(drawnFile(contentRoot, id, source));
}

/**
 * The committed drawing of a source.
 * @throws where it is missing or older than the source; the message names the command that helps
 */
export function drawnSvg(contentRoot: string, id: string, source: string): string {
  const file = drawnFile(contentRoot, id, source);
  if (!existsSync(file)) throw new Error(`diagrams/${id}.mmd has no drawing that fits it. Run "npm run diagrams" and commit the result.`);
  return readFileSync(file, 'utf8').trim();
}
