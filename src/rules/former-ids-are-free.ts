import type { Entry } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

/** A former id leads on to one entry only, and is not in use again: an old address has one new one. */
export const formerIdsAreFree: Rule = {
  name: 'former-ids-are-free',
  *check({ world }): Iterable<Problem> {
    const living = new Map(world.entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
    const former = new Map<string, Entry>();
    for (const entry of world.entries) {
      const ids = (entry.data as { formerIds?: string[] } | undefined)?.formerIds ?? [];
      for (const [index, id] of ids.entries()) {
        const key = `${entry.kind}/${id}`;
        const problem = (text: string, tip: string) => entry.problem('former-ids-are-free', ['formerIds', index], text, tip);
        const owner = living.get(key);
        const twin = former.get(key);
        if (owner === entry) yield problem(`"${id}" is its id today.`, 'Take it out of "formerIds".');
        else if (owner)
          yield problem(`"${id}" is the id of ${owner.file} today.`, 'An old address can lead to one page only: take it out here, or rename the other.');
        if (twin) yield problem(`"${id}" is a former id of ${twin.file} too.`, 'Keep it where the old page’s readers find what they came for.');
        former.set(key, twin ?? entry);
      }
    }
  },
};
