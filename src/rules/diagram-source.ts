import type { Entry } from '#model/entry.ts';

/** The whole source of a diagram: front matter is put back as blank lines, so that lines count as in the file. */
export function diagramSource(entry: Entry): string {
  return `${'\n'.repeat(entry.bodyLine - 1)}${entry.body}`;
}
