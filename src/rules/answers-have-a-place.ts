import { nearestHint } from '#lib/nearest.ts';
import type { Entry } from '#model/entry.ts';
import type { Answer } from '#model/fields.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import { PAGE_SECTIONS } from '#rules/page-sections.ts';
import type { Rule } from '#rules/rule.ts';

const RULE = 'answers-have-a-place';

/** What people ask leads to one entry, and to a section that is there. */
export const answersHaveAPlace: Rule = {
  name: RULE,
  *check({ entries }) {
    const owners = new Map<string, Entry>();
    for (const entry of [...entries.layers, ...entries.tools, ...entries.terms, ...entries.exits]) {
      const { answersTo } = entry.data as { answersTo: Answer[] };
      for (const [index, answer] of answersTo.entries()) {
        yield* judgeSection(entry, index, answer);
        for (const [place, asked] of answer.asked.entries()) {
          const path = ['answersTo', index, 'asked', place];
          const owner = owners.get(asked.toLowerCase());
          if (owner) yield entry.problem(RULE, path, `"${asked}" leads to ${owner.file} already.`, 'Keep it where the answer stands.');
          owners.set(asked.toLowerCase(), owner ?? entry);
        }
      }
    }
  },
};

function* judgeSection(entry: Entry, index: number, { section }: Answer): Iterable<Problem> {
  if (section === undefined) return;
  const ids = [...proseOf(entry).headings.flatMap(({ id }) => id ?? []), ...(PAGE_SECTIONS[entry.kind] ?? [])];
  if (ids.includes(section)) return;
  yield entry.problem(
    RULE,
    ['answersTo', index, 'section'],
    `The page has no heading "#${section}".${nearestHint(section, ids)}`,
    'Name a heading of this page.',
  );
}
