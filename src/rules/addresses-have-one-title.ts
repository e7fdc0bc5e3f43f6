import type { Citation } from '#model/fields.ts';
import type { Problem } from '#model/problem.ts';
import { citationsIn } from '#rules/citations-in.ts';
import type { Rule } from '#rules/rule.ts';

/** One address has one title everywhere. */
export const addressesHaveOneTitle: Rule = {
  name: 'addresses-have-one-title',
  *check({ world }): Iterable<Problem> {
    const first = new Map<string, { citation: Citation; file: string }>();
    for (const entry of world.entries) {
      for (const { path, citation } of citationsIn(entry.data)) {
        const known = first.get(citation.url);
        if (!known) first.set(citation.url, { citation, file: entry.file });
        else if (known.citation.title !== citation.title) {
          yield entry.problem(
            'addresses-have-one-title',
            [...path, 'title'],
            `"${citation.title}" and "${known.citation.title}" (${known.file}) name the same address.`,
            'Keep the title that the page itself has.',
          );
        }
      }
    }
  },
};
