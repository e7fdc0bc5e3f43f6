import type { Entry } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import type { Rule } from '#rules/rule.ts';

/** Content holds no imports, no scripts, no HTML and no expressions in braces; code stands in code marks. */
export const contentHoldsNoCode: Rule = {
  name: 'content-holds-no-code',
  *check({ world }): Iterable<Problem> {
    for (const entry of world.entries) {
      if (entry.body === '' || entry.kind === 'diagrams') continue;
      for (const { text, place } of proseOf(entry).html) {
        yield {
          file: entry.file,
          ...place,
          rule: 'content-holds-no-code',
          text: `"${text.split('\n')[0]}" is HTML.`,
          tip: 'Write Markdown; tags of ours stand in .mdx files.',
          level: 'error',
        };
      }
      yield* linesWithCode(entry);
    }
  },
};

function* linesWithCode(entry: Entry): Iterable<Problem> {
  let inFence = false;
  for (const [index, raw] of entry.body.split('\n').entries()) {
    if (/^\s*(```|~~~)/.test(raw)) inFence = !inFence;
    if (inFence) continue;
    const line = raw.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length)).replace(/\s*\{#[\w-]*\}\s*$/, '');
    const problem = (column: number, text: string, tip: string): Problem => ({
      file: entry.file,
      line: entry.bodyLine + index,
      column,
      rule: 'content-holds-no-code',
      text,
      tip,
      level: 'error',
    });
    if (/^(import|export)\s+[\w{*'"]/.test(line) && /['"]|\bfrom\b|\bconst\b|\bdefault\b|=/.test(line))
      yield problem(1, 'this line imports or exports code.', 'Tags need no import: see "npm run show layers".');
    const brace = line.search(/[{}]/);
    if (brace >= 0)
      yield problem(
        brace + 1,
        `a brace opens an expression: "${line.slice(brace, brace + 20)}".`,
        'Put code between backticks; a heading’s id stands at its end as {#id}.',
      );
  }
}
