import type { Problem } from '#model/problem.ts';
import { ID_PATTERN } from '#model/fields.ts';
import { proseOf } from '#model/prose.ts';
import { PAGE_SECTIONS } from '#rules/page-sections.ts';
import type { Rule } from '#rules/rule.ts';

/** Every heading carries an id of its own, and levels do not skip; level 1 belongs to the page. */
export const headingsHaveIds: Rule = {
  name: 'headings-have-ids',
  *check({ world }): Iterable<Problem> {
    for (const entry of world.entries) {
      if (entry.body === '' || entry.kind === 'diagrams') continue;
      const seen = new Set<string>();
      const taken = ['main', ...(PAGE_SECTIONS[entry.kind] ?? [])];
      let above = 1;
      for (const { depth, id, text, place } of proseOf(entry).headings) {
        const problem = (fault: string, tip: string): Problem => ({ file: entry.file, ...place, rule: 'headings-have-ids', text: fault, tip, level: 'error' });
        if (id === undefined) yield problem(`"${text}" has no id.`, 'Write it at the end of the heading: ## The job {#job}');
        else if (!ID_PATTERN.test(id)) yield problem(`"${id}" is not kebab-case.`, 'Use lower-case letters, digits and single hyphens.');
        else if (seen.has(id)) yield problem(`"${id}" stands on this page twice.`, 'Give each heading an id of its own.');
        if (id !== undefined && taken.includes(id)) yield problem(`"${id}" is a section that the page itself has.`, 'Give the heading another id.');
        if (depth === 1) yield problem(`"${text}" is a heading of level 1, which the page itself has.`, 'Begin with ##.');
        else if (depth > above + 1) yield problem(`"${text}" skips a level.`, `Make it level ${above + 1}.`);
        above = depth;
        if (id) seen.add(id);
      }
    }
  },
};
