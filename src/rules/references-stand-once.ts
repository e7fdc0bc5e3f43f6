import type { Problem } from '#model/problem.ts';
import { canMean, referencesOf } from '#model/references.ts';
import type { Rule } from '#rules/rule.ts';

/** No list of ids names the same entry twice, and no entry names itself. */
export const referencesStandOnce: Rule = {
  name: 'references-stand-once',
  *check({ world }): Iterable<Problem> {
    for (const entry of world.entries) {
      const seen = new Set<string>();
      for (const { path, target, id } of referencesOf(entry)) {
        const problem = (text: string) => entry.problem('references-stand-once', path, text, 'Take it out.');
        const list = path.slice(0, -1).join('.');
        const key = `${list} ${id}`;
        if (list !== '' && seen.has(key)) yield problem(`"${id}" stands in this list twice.`);
        seen.add(key);
        if (id === entry.id && canMean(target, entry.kind)) yield problem(`"${id}" names itself.`);
      }
    }
  },
};
