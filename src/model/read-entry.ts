import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readYaml, type Entry, type ReadYaml } from '#model/entry.ts';
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

const FRONT = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;

/**
 * Reads one file. BOM and CRLF are fine.
 * @returns undefined where there is nothing to read; what is wrong is added to the problems
 */
export function readEntry({ kind, id, file, bytes, problems }: Raw): Entry | undefined {
  const report = (rule: string, text: string, tip: string, line = 1, column = 1) => problems.push({ file, line, column, rule, text, tip, level: 'error' });
  const text = decode(bytes);
  if (text === undefined) return void report('files-are-text', 'this file is not UTF-8 text', 'Save it as UTF-8 text.');
  if (text.trim() === '') return void report('files-are-not-empty', 'this file is empty', `See: npm run show ${kind}`);
  const isYaml = file.endsWith('.yaml');
  const front = isYaml ? undefined : FRONT.exec(text);
  if (!isYaml && !front) {
    const opened = text.startsWith('---');
    return void report(
      'front-matter-is-there',
      opened ? 'the front matter is not closed' : 'there is no front matter',
      'Put the fields between two lines of "---" at the top of the file.',
    );
  }
  const yaml = readYaml(isYaml ? text : front![1]!, isYaml ? 0 : 1);
  for (const { place, text: fault } of yaml.faults) report('yaml-is-valid', fault, `See: npm run show ${kind}`, place.line, place.column);
  const body = front ? text.slice(front[0].length) : '';
  const entry: Entry = {
    kind,
    id,
    file,
    body,
    data: yaml.data,
    bodyLine: front ? front[0].split('\n').length : 1,
    placeOf: yaml.placeOf,
    placeOfKey: yaml.placeOfKey,
    problem: (rule, path, what, tip, level = 'error') => ({ file, ...yaml.placeOf(path), rule, text: what, tip, level }),
  };
  if (yaml.faults.length > 0) entry.data = undefined;
  else entry.data = validated(entry, problems);
  return entry;
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
  let yaml: ReadYaml;
  try {
    yaml = readYaml(decode(readFileSync(join(world.root, name))) ?? '', 0);
  } catch {
    world.problems.push({
      file,
      line: 1,
      column: 1,
      rule: 'files-have-their-place',
      text: 'this file is missing',
      tip: 'An edition has a date and a name: "date: 2026-11-24".',
      level: 'error',
    });
    return undefined;
  }
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
