import { parseArgs } from 'node:util';
import { nearestHint } from '#lib/nearest.ts';

/** The options that a verb takes: a text that has to follow, or none. */
export type OptionKinds = Record<string, 'string' | 'boolean'>;

/** What was given on the command line. */
export interface Options {
  values: Record<string, string | undefined>;
  flags: Set<string>;
  /** Words that belong to no option. */
  named: string[];
}

/**
 * Reads the words after a verb.
 * @param kinds the options that there are
 * @returns the options, or what is wrong with them in one line
 */
export function readOptions(words: readonly string[], kinds: OptionKinds): Options | string {
  const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const given: Options = { values: {}, flags: new Set(), named: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') given.named.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds[token.name];
    if (!kind) return `"${token.rawName}" is no option.${nearestHint(token.name, Object.keys(kinds)).replace('"', '"--')}`;
    if (kind === 'boolean' && token.value !== undefined) return `"${token.rawName}" takes no word after it.`;
    if (kind === 'string' && (token.value ?? '').replace(/^-.*/, '') === '') return `"${token.rawName}" needs a word after it.`;
    if (kind === 'string') given.values[token.name] = token.value;
    else given.flags.add(token.name);
  }
  return given;
}
