import type { FieldPath } from '#model/entry.ts';
import type { Kind } from '#model/kinds.ts';

/** What a field may name: entries of one kind, or, as `things`, tools and terms alike. */
export type Target = 'layers' | 'tools' | 'terms' | 'talks' | 'things';

/** Where each kind of entry names others; `*` stands for every place of a list. */
export const REFERENCES: Partial<Record<Kind, [path: string, target: Target][]>> = {
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
  exits: [
    ['subject', 'things'],
    ['related.*', 'things'],
    ['layers.*', 'layers'],
    ['moves.*.to.*', 'things'],
    ['announcedSuccessor.entry', 'things'],
  ],
  tracks: [['steps.*.talk', 'talks']],
};

/** An id that an entry names. */
export interface Reference {
  path: FieldPath;
  target: Target;
  id: string;
}

/** Every id that an entry names in its fields. */
export function* referencesOf({ kind, data }: { kind: Kind; data: unknown }): Iterable<Reference> {
  for (const [pattern, target] of REFERENCES[kind] ?? []) {
    for (const [path, id] of valuesAt(data, pattern.split('.'), [])) yield { path, target, id };
  }
}

/** Whether a reference can mean an entry of a kind. */
export function canMean(target: Target, kind: Kind): boolean {
  return target === kind || (target === 'things' && (kind === 'tools' || kind === 'terms'));
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
