import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHAPES, type Shape } from '#drawing/config.ts';
import { keyOf } from '#drawing/key.ts';

/** Path of the committed drawing that fits a source. */
export function drawnFile(contentRoot: string, id: string, source: string, shape: Shape): string {
  return join(contentRoot, 'diagrams', 'drawn', `${id}.${shape === 'wide' ? 'wide.' : ''}${keyOf(source)}.svg`);
}

/** Whether the committed drawings fit the source, in every shape. */
export function isDrawn(contentRoot: string, id: string, source: string): boolean {
  return SHAPES.every((shape) => existsSync(drawnFile(contentRoot, id, source, shape)));
}

/**
 * The committed drawing of a source.
 * @throws where it is missing or older than the source; the message names the command that helps
 */
export function drawnSvg(contentRoot: string, id: string, source: string, shape: Shape): string {
  const file = drawnFile(contentRoot, id, source, shape);
  if (!existsSync(file)) throw new Error(`diagrams/${id}.mmd has no drawing that fits it. Run "npm run diagrams" and commit the result.`);
  return readFileSync(file, 'utf8').trim();
}
