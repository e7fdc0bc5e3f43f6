import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { cards } from '#cards/integration.ts';
import { prose } from '#markdown/prose.ts';
import { termLinks } from '#markdown/term-links.ts';
import { plainImports } from '#markdown/plain-imports.ts';
import { layerOrder } from '#markdown/layer-order.ts';
import { oneStylesheet } from '#markdown/one-stylesheet.ts';
import { shortScopes } from '#markdown/short-scopes.ts';
import { fullText } from '#search/integration.ts';
import { offlineFiles } from '#search/offline-files.ts';
import { charactersIn } from '#typeface/characters.ts';
import { subsetFonts } from '#typeface/subset.ts';

const base = process.env.STRATA_BASE ?? '/';

const content = resolve(process.env.STRATA_CONTENT ?? 'content');
const fonts = await subsetFonts(charactersIn([content, resolve('src')]), resolve('node_modules/.cache/strata/fonts'));

// Astro remembers entries between builds; another world must not meet the memory of the last one.
const world = createHash('sha256').update(content).digest('hex').slice(0, 12);

export default defineConfig({
  cacheDir: `./node_modules/.astro/${world}`,
  site: process.env.STRATA_SITE ?? 'https://strata.example',
  base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    shortScopes(),
    oneStylesheet({ base }),
    fullText(),
    offlineFiles(),
    cards({ cache: resolve('node_modules/.cache/strata/cards'), isOn: process.env.STRATA_CARDS !== 'off' }),
  ],
  markdown: {
    processor: satteri({ features: { headingAttributes: true }, hastPlugins: [termLinks, prose({ base })] }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [layerOrder(), plainImports()],
    resolve: { alias: { 'strata-fonts': fonts } },
    // Content may lie outside the project, so that another world can be built.
    server: { fs: { strict: false } },
  },
  // Writes what the Astro extension needs to check front matter; the editor shows this world and no other.
  experimental: { contentIntellisense: process.env.STRATA_CONTENT === undefined },
  devToolbar: { enabled: false },
});
