import type { Kind } from '#model/kinds.ts';
import type { Content } from '#model/sources.ts';

/** Whether every file of a kind could be read and fits its schema; where one does not, what it names is not known. */
export function allValid({ world }: Content, kind: Kind): boolean {
  return world.entries.every((entry) => entry.kind !== kind || entry.data !== undefined);
}
