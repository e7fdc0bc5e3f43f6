import { nearestHint } from '#lib/nearest.ts';
import type { Kind } from '#model/kinds.ts';
import type { Problem } from '#model/problem.ts';
import { referencesOf, type Target } from '#model/references.ts';
import type { Content } from '#model/sources.ts';
import type { Rule } from '#rules/rule.ts';

/** Every id that an entry names belongs to an entry. */
export const referencesExist: Rule = {
  name: 'references-exist',
  *check(content) {
    const ids = (kind: Kind) => new Set(content.world.entries.filter((entry) => entry.kind === kind).map(({ id }) => id));
    const known: Record<Target, Set<string>> = {
      layers: ids('layers'),
      tools: ids('tools'),
      terms: ids('terms'),
      talks: ids('talks'),
      things: new Set([...ids('tools'), ...ids('terms')]),
    };
    for (const entry of content.world.entries) {
      for (const { path, target, id } of referencesOf(entry)) {
        if (known[target].has(id)) continue;
        const [what, kind] = target === 'things' ? ['tool or term', 'tools'] : [target.slice(0, -1), target];
        yield entry.problem('references-exist', path, `"${id}" is no ${what}.${nearestHint(id, known[target])}`, `See: npm run show ${kind}`);
      }
    }
    yield* checkBeside(content, known.tools);
  },
};

function* checkBeside({ world }: Content, tools: Set<string>): Iterable<Problem> {
  for (const [index, { id }] of world.beside.entries()) {
    if (tools.has(id)) continue;
    yield {
      file: `${world.name}/beside.yaml`,
      line: 1,
      column: 1,
      ...world.places.get('beside.yaml')?.([index, 'id']),
      rule: 'references-exist',
      text: `"${id}" is no tool.${nearestHint(id, tools)}`,
      tip: 'See: npm run show tools',
      level: 'error',
    };
  }
}
