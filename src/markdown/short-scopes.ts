import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SCOPE = /\bdata-astro-cid-([a-z0-9]{8})\b/g;
/** Fewest letters of a short name. */
const LEAST = 2;

/**
 * Astro integration: gives the scopes of components short names, in pages and stylesheets alike. Astro's are 23 letters
 * long, eight of them chance, and stand on every element of a component: up to a quarter of a page of many rows.
 */
export function shortScopes(): AstroIntegration {
  return {
    name: 'strata:short-scopes',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const count = shortenScopes(fileURLToPath(dir));
        logger.info(`gave ${count} scopes short names`);
      },
    },
  };
}

/**
 * Shortens the names of scopes in all pages, stylesheets and scripts of a folder.
 * @param folder the built site
 * @returns how many scopes there are
 */
export function shortenScopes(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|css|js)$/.test(name))
    .map((name) => join(folder, name));
  const scoped = paths.map((path) => ({ path, text: readFileSync(path, 'utf8') })).filter(({ text }) => text.includes('data-astro-cid-'));
  const names = shortNames(new Set(scoped.flatMap(({ text }) => [...text.matchAll(SCOPE)].map(([, scope]) => scope!))));
  for (const { path, text } of scoped)
    writeFileSync(
      path,
      text.replaceAll(SCOPE, (_, scope: string) => `data-s-${names.get(scope)}`),
    );
  return names.size;
}

/** The shortest beginning of each scope that no other scope has: it depends on nothing but the scopes themselves. */
function shortNames(scopes: ReadonlySet<string>): Map<string, string> {
  const all = [...scopes];
  const shortest = (scope: string): string => {
    for (let length = LEAST; length < scope.length; length += 1) {
      const start = scope.slice(0, length);
      if (all.filter((each) => each.startsWith(start)).length === 1) return start;
    }
    return scope;
  };
  return new Map(all.map((scope) => [scope, shortest(scope)]));
}
