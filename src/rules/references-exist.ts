import { nearestHint } from '#lib/nearest.ts';
import type { Entry, FieldPath } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import type { Content } from '#model/sources.ts';
import type { Rule } from '#rules/rule.ts';

type Target = 'tools' | 'terms' | 'talks' | 'things';

/** Where each kind of entry names others; `*` stands for every place of a list. */
const FIELDS: Partial<Record<Entry['kind'], [path: string, target: Target][]>> = {
  layers: [
    ['groups.*.tools.*', 'tools'],
    ['related.*', 'tools'],
    ['terms.*', 'terms'],
    ['talks.first.*', 'talks'],
    ['talks.then.*', 'talks'],
    ['talks.deep.*', 'talks'],
    ['readings.*', 'talks'],
  ],
  tools: [
    ['alternatives.*', 'tools'],
    ['useNow.entries.*', 'things'],
  ],
  terms: [['tools.*', 'tools']],
  talks: [
    ['tools.*', 'tools'],
    ['terms.*', 'terms'],
  ],
  events: [
    ['subject', 'things'],
    ['object', 'things'],
  ],
};

/** Every id that an entry names belongs to an entry. */
export const referencesExist: Rule = {
  name: 'references-exist',
  *check(content) {
    const ids = (kind: Entry['kind']) => new Set(content.world.entries.filter((entry) => entry.kind === kind).map(({ id }) => id));
    const known: Record<Target, Set<string>> = {
      tools: ids('tools'),
      terms: ids('terms'),
      talks: ids('talks'),
      things: new Set([...ids('tools'), ...ids('terms')]),
    };
    for (const [kind, fields] of Object.entries(FIELDS)) {
      for (const entry of content.entries[kind as Entry['kind']]) {
        for (const [path, target] of fields) yield* checkField(entry, path, target, known[target]);
      }
    }
    yield* checkBeside(content, known.tools);
  },
};

function* checkField(entry: Entry, pattern: string, target: Target, known: Set<string>): Iterable<Problem> {
  for (const [path, id] of valuesAt(entry.data, pattern.split('.'), [])) {
    if (known.has(id)) continue;
    const what = target === 'things' ? 'tool or term' : target.slice(0, -1);
    yield entry.problem(
      'references-exist',
      path,
      `"${id}" is no ${what}.${nearestHint(id, known)}`,
      `See: npm run show ${target === 'things' ? 'tools' : target}`,
    );
  }
}

function* checkBeside({ world }: Content, tools: Set<string>): Iterable<Problem> {
  for (const [index, { id }] of world.beside.entries()) {
    if (tools.has(id)) continue;
    yield {
      file: `${world.name}/beside.yaml`,
      line: index + 1,
      column: 1,
      rule: 'references-exist',
      text: `"${id}" is no tool.${nearestHint(id, tools)}`,
      tip: 'See: npm run show tools',
      level: 'error',
    };
  }
}

/** All texts that stand at a path with `*` in it, each with its own path. */
function* valuesAt(value: unknown, pattern: string[], path: FieldPath): Iterable<[FieldPath, string]> {
  const [first, ...rest] = pattern;
  if (first === undefined) {
    if (typeof value === 'string') yield [path, value];
  } else if (first === '*') {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesAt(item, rest, [...path, index]);
  } else if (value !== null && typeof value === 'object') yield* valuesAt((value as Record<string, unknown>)[first], rest, [...path, first]);
}
