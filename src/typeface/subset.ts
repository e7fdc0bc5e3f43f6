import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { FAMILY_NAMES, publishedFile } from '#typeface/families.ts';

/**
 * Cuts both families down to the characters in use.
 * @param characters what the files must hold
 * @param cache folder for what was cut; its entries are named by the hash of what they were made of
 * @returns folder that holds `serif.woff2` and `sans.woff2`
 */
export async function subsetFonts(characters: string, cache: string): Promise<string> {
  const published = FAMILY_NAMES.map((family) => ({ family, bytes: readFileSync(publishedFile(family)) }));
  const hash = createHash('sha256').update(characters);
  for (const { bytes } of published) hash.update(bytes);
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  for (const { family, bytes } of published) {
    const file = join(folder, `${family}.woff2`);
    if (existsSync(file)) continue;
    // Written aside and moved into place, so that two builds at once never read half a file.
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, await subsetFont(bytes, characters, { targetFormat: 'woff2' }));
    renameSync(aside, file);
  }
  return folder;
}
