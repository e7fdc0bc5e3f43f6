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
  const isMdx = entry.file.endsWith('.mdx');
  const lines = withoutCode(entry).split('\n');
  for (const [index, raw] of lines.entries()) {
    const line = /^ {0,3}#/.test(raw) ? raw.replace(/\s*\{#[^{}]*\}\s*$/, '') : raw;
    const problem = (column: number, text: string, tip: string): Problem => ({
      file: entry.file,
      line: entry.bodyLine + index,
      column,
      rule: 'content-holds-no-code',
      text,
      tip,
      level: 'error',
    });
    const beginsBlock = isMdx && (lines[index - 1] ?? '').trim() === '';
    if (/^(import|export)\s+[\w{*'"]/.test(line) && (beginsBlock || /['"]|\bfrom\b|\bconst\b|\bdefault\b|=/.test(line)))
      yield problem(1, 'this line imports or exports code.', 'Tags need no import; a sentence begins with a capital.');
    const brace = line.search(/[{}]/);
    if (brace >= 0)
      yield problem(
        brace + 1,
        `a brace opens an expression: "${line.slice(brace, brace + 20)}".`,
        'Put code between backticks; a heading’s id stands at its end as {#id}.',
      );
  }
}

/** The body with blanks for its code, so that lines and columns stay. */
function withoutCode(entry: Entry): string {
  const { codes, fault } = proseOf(entry);
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  if (fault) return entry.body.replace(/(`{3,}|~{3,})[\s\S]*?\1|(`+)[^`]*\2/g, blank);
  return codes.reduce((text, { from, to }) => text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to), entry.body);
}
