import { countWords } from '#lib/words.ts';
import type { Kind } from '#model/kinds.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

/** Most words that the prose of a kind may have. The floors are asked of our own content in tests/content. */
export const MOST_WORDS: Partial<Record<Kind, number>> = { layers: 1200, tools: 400, terms: 200, exits: 400 };

/** Prose stays within the measure of its kind. */
export const proseHasMeasure: Rule = {
  name: 'prose-has-measure',
  *check({ world }): Iterable<Problem> {
    for (const entry of world.entries) {
      const most = MOST_WORDS[entry.kind];
      const words = countWords(entry.body);
      if (most !== undefined && words > most)
        yield {
          file: entry.file,
          line: entry.bodyLine,
          column: 1,
          rule: 'prose-has-measure',
          text: `its prose has ${words} words; at most ${most} fit.`,
          tip: 'Cut, or move a part to the page that it belongs to.',
          level: 'error',
        };
    }
  },
};
