import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Pages of the site that readers read; what is for machines, workers on the site or lost readers stays out. */
const PAGES = '{index.html,{about,beside-the-stack,layers,start,talks,terms,then-and-now,tools,was}/**/*.html}';

/** Astro integration: makes Pagefind's index of the full text of all pages, for those who look further than names and sections. */
export function fullText(): AstroIntegration {
  return {
    name: 'strata:full-text',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pagefind = await import('pagefind');
        const { index } = await pagefind.createIndex({ rootSelector: 'main', excludeSelectors: ['svg', 'nav', '.no-print', '.tip'] });
        if (!index) throw new Error('Pagefind could not make an index');
        const added = await index.addDirectory({ path: fileURLToPath(dir), glob: PAGES });
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
        await pagefind.close();
        logger.info(`indexed ${added.page_count} pages`);
      },
    },
  };
}
