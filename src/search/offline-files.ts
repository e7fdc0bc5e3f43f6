import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the search page loads besides its assets. */
const FIXED = ['search/', 'search/names.json', 'search/words.json', 'early.js', 'favicon.svg'];
const ASSET = /[\w.@-]+\.[\w-]{6,}\.(?:js|css|woff2)/g;

/** Astro integration: lists for the service worker what search needs without a network, as `search/offline.json`. */
export function offlineFiles(): AstroIntegration {
  return {
    name: 'strata:offline-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, 'search', 'offline.json'), JSON.stringify([...FIXED, ...assetsOf(folder)]));
      },
    },
  };
}

/** Every asset that the search page names, and that these name in turn. */
function assetsOf(folder: string): string[] {
  const files = new Set(['search/index.html']);
  for (const file of files) {
    if (file.endsWith('.woff2')) continue;
    for (const [name] of readFileSync(join(folder, file), 'utf8').matchAll(ASSET)) {
      const asset = `assets/${basename(name)}`;
      if (existsSync(join(folder, asset))) files.add(asset);
    }
  }
  return [...files].slice(1);
}
