import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WRITTEN = /\.(?:mdx?|yaml|mmd|astro|ts)$/;
const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index));

/**
 * Every character that stands in the texts of some folders, sorted, with printable ASCII always among them. What code
 * writes only now and then costs little; what a reader could see and the font file lacked would cost a fallback font.
 * @param folders absolute paths
 */
export function charactersIn(folders: readonly string[]): string {
  const characters = new Set(ASCII);
  for (const folder of folders) {
    for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!item.isFile() || !WRITTEN.test(item.name)) continue;
      for (const character of readFileSync(join(item.parentPath, item.name), 'utf8')) if (character >= ' ') characters.add(character);
    }
  }
  return [...characters].sort().join('');
}
