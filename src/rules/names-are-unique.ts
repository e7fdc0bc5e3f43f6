import type { Entry, FieldPath } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import type { Content } from '#model/sources.ts';
import type { Rule } from '#rules/rule.ts';

/** Tools and terms share one space of ids, names and aliases. */
export const namesAreUnique: Rule = {
  name: 'names-are-unique',
  *check({ entries }: Content): Iterable<Problem> {
    const ids = new Map<string, string>();
    const names = new Map<string, Entry>();
    for (const entry of [...entries.tools, ...entries.terms]) {
      const twin = ids.get(entry.id);
      if (twin) yield entry.problem('names-are-unique', [], `"${entry.id}" is the id of ${twin} too.`, 'Rename one: npm run rename');
      ids.set(entry.id, entry.file);
      for (const [path, name] of namesOf(entry)) {
        const known = names.get(name.toLowerCase());
        if (known && known !== entry) yield entry.problem('names-are-unique', path, `"${name}" names ${known.file} too.`, 'Keep it where readers expect it.');
        names.set(name.toLowerCase(), known ?? entry);
      }
    }
  },
};

function namesOf(entry: Entry): [FieldPath, string][] {
  const data = entry.data as { name?: string; title?: string; aliases: string[]; formerNames?: string[] };
  const own: [FieldPath, string][] = data.name ? [[['name'], data.name]] : [[['title'], data.title ?? entry.id]];
  const more = (field: 'aliases' | 'formerNames'): [FieldPath, string][] => (data[field] ?? []).map((name, index) => [[field, index], name]);
  return [...own, ...more('aliases'), ...more('formerNames')];
}
