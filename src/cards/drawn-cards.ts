import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { cardSvg } from '#cards/card.ts';
import type { CardOrder } from '#cards/order.ts';
import { Outliner } from '#typeface/outline.ts';

/** A palette keeps a card small; at this quality the steps at the edges of letters cannot be seen. */
const PALETTE = { palette: true, quality: 80, effort: 1, dither: 0 } as const;

/**
 * Draws cards as PNG files. What was drawn before is taken from the cache, whose entries are named by the hash of what
 * they were drawn from.
 * @param orders one a card
 * @param folder where the site is written; a card lies there at its address
 * @param cache folder for drawn cards
 * @returns how many were drawn anew
 */
export async function drawCards(orders: Iterable<CardOrder>, folder: string, cache: string): Promise<number> {
  const outliner = await Outliner.open();
  const { default: sharp } = await import('sharp');
  mkdirSync(cache, { recursive: true });
  const waiting = [...orders];
  let drawn = 0;
  const work = async () => {
    for (let order = waiting.pop(); order; order = waiting.pop()) {
      const svg = cardSvg(order, outliner);
      const kept = join(cache, `${keyOf(svg, sharp.versions)}.png`);
      if (!existsSync(kept)) {
        writeWhole(kept, await sharp(Buffer.from(svg)).png(PALETTE).toBuffer());
        drawn += 1;
      }
      const file = join(folder, order.address);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, readFileSync(kept));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return drawn;
}

function keyOf(svg: string, versions: object): string {
  return createHash('sha256')
    .update(JSON.stringify([versions, PALETTE]))
    .update(svg)
    .digest('hex')
    .slice(0, 32);
}

/** Written aside and moved into place, so that two builds at once never read half a file. */
function writeWhole(file: string, bytes: Buffer): void {
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, bytes);
  renameSync(aside, file);
}
