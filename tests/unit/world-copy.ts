import { cpSync, mkdtempSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from '#rules/index.ts';

/** The tiny world that passes every rule. */
export const WORLD = join(import.meta.dirname, '..', 'fixtures', 'world');

/** A change to one file of the world: a replacement in it, whole new text, or its removal. */
export type Change = { file: string; replace: [from: string, to: string] } | { file: string; text: string | Buffer } | { file: string; remove: true };

/**
 * Judges a copy of the tiny world with changes in it.
 * @returns the problems as `file:line:column rule text`, with paths inside the world
 */
export function judgeWith(...changes: Change[]): string[] {
  const copy = copyOfWorld(...changes);
  try {
    return judge(copy).problems.map(({ file, line, column, rule, text }) =>
      `${file.slice(copy.length + 1)}:${line}:${column} ${rule} ${text}`.replaceAll(`${copy}/`, ''),
    );
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A copy of the tiny world in a temporary folder, with changes in it. */
export function copyOfWorld(...changes: Change[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'strata-world-'));
  cpSync(WORLD, copy, { recursive: true });
  for (const change of changes) {
    const file = join(copy, change.file);
    if ('remove' in change) rmSync(file, { recursive: true });
    else if ('text' in change) writeFileSync(file, change.text);
    else {
      const text = readFileSync(file, 'utf8');
      const [from, to] = change.replace;
      if (!text.includes(from)) throw new Error(`${change.file} does not hold ${from}`);
      writeFileSync(
        file,
        text.replace(from, () => to),
      );
    }
  }
  return copy;
}
