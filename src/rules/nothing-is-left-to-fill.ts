import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

/** What "npm run new" leaves for the author to write. */
export const FILL_ME_IN = 'fill me in';

/** No placeholder of a new file is left. */
export const nothingIsLeftToFill: Rule = {
  name: 'nothing-is-left-to-fill',
  *check({ world }): Iterable<Problem> {
    for (const entry of world.entries) {
      const fields = JSON.stringify(entry.data ?? '');
      if (fields.includes(FILL_ME_IN))
        yield entry.problem('nothing-is-left-to-fill', [], `a field still says "${FILL_ME_IN}".`, 'Write it, or leave the field out.');
      const index = entry.body.indexOf(FILL_ME_IN);
      if (index >= 0)
        yield {
          file: entry.file,
          line: entry.bodyLine + entry.body.slice(0, index).split('\n').length - 1,
          column: 1,
          rule: 'nothing-is-left-to-fill',
          text: `the text still says "${FILL_ME_IN}".`,
          tip: 'Write it.',
          level: 'error',
        };
    }
  },
};
