import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDrawn } from '#drawing/drawn.ts';
import type { Problem } from '#model/problem.ts';
import type { Content } from '#model/sources.ts';

/**
 * Parses the diagrams that have changed since they were drawn; what is drawn has parsed.
 * @returns one problem for each that Mermaid cannot read
 */
export async function changedDiagrams({ entries, world }: Content): Promise<Problem[]> {
  const sources = entries.diagrams.map((entry) => ({ entry, source: readFileSync(join(world.root, 'diagrams', `${entry.id}.mmd`), 'utf8') }));
  const changed = sources.filter(({ entry, source }) => !isDrawn(world.root, entry.id, source));
  if (changed.length === 0) return [];
  const { parseFault } = await import('#drawing/parse.ts');
  const problems: Problem[] = [];
  for (const { entry, source } of changed) {
    const fault = await parseFault(source);
    if (fault)
      problems.push({ file: entry.file, ...fault, rule: 'diagrams-parse', tip: 'Put a label with brackets into quotes: part["Sand (wet)"].', level: 'error' });
  }
  return problems;
}
