import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readYaml, type Entry, type Place, type ReadYaml } from '#model/entry.ts';
import type { Kind } from '#model/kinds.ts';
import { KINDS } from '#model/kinds.ts';
import type { Problem } from '#model/problem.ts';
import { schemaProblems } from '#model/schema-problems.ts';
import type { World } from '#model/read.ts';

interface Raw {
  kind: Kind;
  id: string;
  file: string;
  bytes: Buffer;
  problems: Problem[];
}

const FRONT = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/;

/**
 * Reads one file. BOM and CRLF are fine. What is wrong is added to the problems; a file that cannot be read becomes an
 * entry without data, so that those who name it are not blamed too.
 */
export function readEntry({ kind, id, file, bytes, problems }: Raw): Entry {
  const report = (rule: string, text: string, tip: string, line = 1, column = 1): Entry => {
    problems.push({ file, line, column, rule, text, tip, level: 'error' });
    return entryOf({ kind, id, file, body: '', bodyLine: 1 }, readYaml('', 0));
  };
  const text = decode(bytes);
  if (text === undefined) return report('files-are-text', 'this file is not UTF-8 text', 'Save it as UTF-8 text.');
  if (text.trim() === '') return report('files-are-not-empty', 'this file is empty', `See: npm run show ${kind}`);
  const isYaml = file.endsWith('.yaml');
  const front = isYaml ? undefined : FRONT.exec(text);
  if (!isYaml && !front) {
    const opened = text.startsWith('---');
    return report(
      'front-matter-is-there',
      opened ? 'the front matter is not closed' : 'there is no front matter',
      'Put the fields between two lines of "---" at the top of the file.',
    );
  }
  const yaml = readYaml(isYaml ? text : front![1]!, isYaml ? 0 : 1);
  for (const { place, text: fault } of yaml.faults) report('yaml-is-valid', fault, `See: npm run show ${kind}`, place.line, place.column);
  const [body, bodyLine] = front ? [text.slice(front[0].length), front[0].split('\n').length] : ['', 1];
  const entry = entryOf({ kind, id, file, body, bodyLine }, yaml);
  if (yaml.faults.length === 0) entry.data = validated({ ...entry, data: yaml.data }, problems);
  return entry;
}

function entryOf(own: Pick<Entry, 'kind' | 'id' | 'file' | 'body' | 'bodyLine'>, { placeOf, placeOfKey }: ReadYaml): Entry {
  return {
    ...own,
    data: undefined,
    placeOf,
    placeOfKey,
    problem: (rule, path, text, tip, level = 'error') => ({ file: own.file, ...placeOf(path), rule, text, tip, level }),
  };
}

function validated(entry: Entry, problems: Problem[]): unknown {
  const result = KINDS[entry.kind].schema.safeParse(entry.data);
  if (result.success) return result.data;
  problems.push(...schemaProblems(entry, result.error.issues, KINDS[entry.kind].schema));
  return undefined;
}

/**
 * Reads one of the YAML files at the root of the content folder.
 * @returns its data, or undefined where it is not valid; what is wrong is added to the world's problems
 */
export function readPlain<Schema extends z.ZodType>(world: World, name: string, schema: Schema): z.infer<Schema> | undefined {
  const file = `${world.name}/${name}`;
  const tip = 'An edition has a date and a name; beside.yaml lists ids, each with a reason.';
  const report = (rule: string, text: string, place: Place = { line: 1, column: 1 }): undefined => {
    world.problems.push({ file, ...place, rule, text, tip, level: 'error' });
  };
  const path = join(world.root, name);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return report('files-have-their-place', 'this file is missing');
  const text = decode(readFileSync(path));
  if (text === undefined) return report('files-are-text', 'this file is not UTF-8 text');
  if (text.trim() === '') return report('files-are-not-empty', 'this file is empty');
  const yaml = readYaml(text, 0);
  for (const { place, text: fault } of yaml.faults) report('yaml-is-valid', fault, place);
  if (yaml.faults.length > 0) return undefined;
  world.places.set(name, yaml.placeOf);
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  const place = { ...yaml, file, kind: undefined };
  world.problems.push(...schemaProblems(place, result.error.issues, schema));
  return undefined;
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
