import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Astro integration: joins the stylesheets of each page to one. Pages of a kind have the same parts and share the file.
 * A dozen small files cost a page a dozen requests before its first paint, and compress a fifth worse than one.
 * @param options.base the site's base, such as `/` or `/strata/`
 */
export function oneStylesheet({ base }: { base: string }): AstroIntegration {
  return {
    name: 'strata:one-stylesheet',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const joined = joinStylesheets(fileURLToPath(dir), base);
        logger.info(`joined the stylesheets of all pages to ${joined} files`);
      },
    },
  };
}

/**
 * Joins the stylesheets of all pages of a folder, in the order in which each page names them.
 * @param folder the built site
 * @param base the site's base
 * @returns how many files there are now
 */
export function joinStylesheets(folder: string, base: string): number {
  const prefix = base.replace(/\/+$/, '');
  const names = new Map<string, string>();
  const parts = new Set<string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const links = [...html.matchAll(LINK)].map(([, address]) => address!);
    if (links.length === 0) continue;
    for (const link of links) parts.add(link.slice(prefix.length));
    const key = links.join(' ');
    if (!names.has(key))
      names.set(
        key,
        writeJoined(
          folder,
          links.map((link) => link.slice(prefix.length)),
        ),
      );
    let isFirst = true;
    const linked = html.replace(LINK, () => (isFirst ? ((isFirst = false), `<link rel="stylesheet" href="${prefix}${names.get(key)}">`) : ''));
    writeFileSync(join(folder, file), linked);
  }
  const scripts = files
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join();
  // A script may fetch later what another page has from the start.
  for (const part of parts) if (!scripts.includes(basename(part))) rmSync(join(folder, part));
  return new Set(names.values()).size;
}

/** Writes the parts one after another into a file named by its content. */
function writeJoined(folder: string, parts: readonly string[]): string {
  const text = parts.map((part) => readFileSync(join(folder, part), 'utf8').trim()).join('');
  const name = `/assets/page.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`;
  writeFileSync(join(folder, name), text);
  return name;
}
