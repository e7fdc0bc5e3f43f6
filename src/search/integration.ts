import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro integration: makes the Pagefind index from the built pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'strata:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pagefind = await import('pagefind');
        const { index } = await pagefind.createIndex({ excludeSelectors: ['svg'] });
        if (!index) throw new Error('Pagefind could not make an index');
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await pagefind.close();
        logger.info(`indexed ${added.page_count} pages`);
      },
    },
  };
}
