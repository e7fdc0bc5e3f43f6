import { nearestHint } from '#lib/nearest.ts';
import type { Problem } from '#model/problem.ts';
import { PROSE_PAGES } from '#model/urls.ts';
import type { Rule } from '#rules/rule.ts';

/** A file of `content/pages` is one that the site shows; any other would be written for nobody. */
export const pagesHaveAnAddress: Rule = {
  name: 'pages-have-an-address',
  *check({ entries }): Iterable<Problem> {
    for (const entry of entries.pages) {
      if (PROSE_PAGES.includes(entry.id)) continue;
      yield entry.problem(
        'pages-have-an-address',
        [],
        `the site has no page "${entry.id}".${nearestHint(entry.id, PROSE_PAGES)}`,
        `Pages of prose: ${PROSE_PAGES.join(', ')}. A layer, tool, talk or term has a folder of its own.`,
      );
    }
  },
};
