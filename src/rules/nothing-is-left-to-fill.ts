import type { FieldPath } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

/** What "npm run new" leaves for the author to write. */
export const FILL_ME_IN = 'fill me in';
const LEFT = /fill[ -]me[ -]in/gi;

/** No placeholder of a new file is left. */
export const nothingIsLeftToFill: Rule = {
  name: 'nothing-is-left-to-fill',
  *check({ world }): Iterable<Problem> {
    for (const entry of world.entries) {
      for (const path of leftIn(entry.data, []))
        yield entry.problem('nothing-is-left-to-fill', path, `"${nameOf(path)}" still says "${FILL_ME_IN}".`, 'Write it, or leave the field out.');
      for (const { index } of entry.body.matchAll(LEFT))
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

/** The fields in which the placeholder, or an id or address made of it, still stands. */
function* leftIn(value: unknown, path: FieldPath): Iterable<FieldPath> {
  if (typeof value === 'string' && value.search(LEFT) >= 0) yield path;
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) yield* leftIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

function nameOf(path: FieldPath): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'the file');
}
