import type { z } from 'astro/zod';
import { nearestHint } from '#lib/nearest.ts';
import type { FieldPath, Place } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { knownKeys } from '#model/known-keys.ts';

/** The part of an entry that says where things stand. */
interface Placed {
  file: string;
  kind?: string | undefined;
  data: unknown;
  placeOf(path: FieldPath): Place;
  placeOfKey(path: FieldPath, key: string): Place;
}

type Issue = z.core.$ZodIssue;

/** Turns what zod found into problems with a place, in the words of our authors. */
export function schemaProblems(entry: Placed, issues: readonly Issue[], schema: z.ZodType): Problem[] {
  const tip = entry.kind ? `See: npm run show ${entry.kind}` : 'An edition has a date and a name; beside.yaml lists ids, each with a reason.';
  return issues.flatMap((issue) => describe(entry, issue, schema).map((problem) => ({ ...problem, file: entry.file, tip, level: 'error' as const })));
}

type Described = Pick<Problem, 'line' | 'column' | 'rule' | 'text'>;

function describe(entry: Placed, issue: Issue, schema: z.ZodType): Described[] {
  const path = issue.path;
  const name = nameOf(path);
  const at = (rule: string, text: string): Described[] => [{ ...entry.placeOf(path), rule, text }];
  if (issue.code === 'unrecognized_keys') {
    const owner = path.length === 0 ? (entry.kind ? ` of ${oneOf(entry.kind)}` : '') : ` of "${name}"`;
    const keys = knownKeys(schema, path);
    return issue.keys.map((key) => ({
      ...entry.placeOfKey(path, key),
      rule: 'unknown-field',
      text: `"${key}" is not a field${owner}.${nearestHint(key, keys)}`,
    }));
  }
  const value = valueAt(entry.data, path);
  if (value === undefined) return at('missing-field', `"${name}" is missing.`);
  if (issue.code === 'invalid_union') return describeUnion(entry, issue, value, schema);
  if (issue.code === 'invalid_type') {
    const quotes = issue.expected === 'string' && typeof value === 'number' ? ` Write it in quotes: "${value}".` : '';
    return at('wrong-type', `"${name}" must be ${article(issue.expected)}, not ${show(value)}.${quotes}`);
  }
  if (issue.code === 'invalid_format') return at('wrong-value', `"${name}" is ${show(value)}; ${issue.message}.`);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return at(
      'unknown-value',
      `"${name}" is ${show(value)}; it must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}.${nearestHint(String(value), allowed)}`,
    );
  }
  if (issue.code === 'too_big' && typeof value === 'string')
    return at('too-long', `"${name}" has ${value.length} characters; at most ${Number(issue.maximum)} fit.`);
  if (issue.code === 'too_small' && Array.isArray(value)) return at('too-few', `"${name}" needs at least ${Number(issue.minimum)}.`);
  if (issue.code === 'too_small' && typeof value === 'number')
    return at('wrong-value', `"${name}" is ${value}; it must be ${issue.inclusive ? 'at least' : 'more than'} ${Number(issue.minimum)}.`);
  return at('wrong-value', `"${name}": ${show(value)} ${issue.message}.`);
}

/** Of a union's branches the one that fits best is described: the one whose problems lie deepest. */
function describeUnion(entry: Placed, issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown, schema: z.ZodType): Described[] {
  const shaped = issue.errors.filter((branch) => !branch.some((each) => each.path.length === 0 && each.code === 'invalid_type'));
  const isShape = value !== null && typeof value === 'object';
  if (isShape && shaped.length > 0) {
    const branch = shaped.find((each) => !each.some(({ code, path }) => code === 'invalid_value' && path.length === 0)) ?? shaped[0]!;
    return branch.flatMap((each) => describe(entry, { ...each, path: [...issue.path, ...each.path] } as Issue, schema));
  }
  const words = issue.errors.flat().flatMap((each) => (each.code === 'invalid_value' ? each.values : []));
  const custom = issue.errors.flat().find((each) => each.code === 'custom');
  const types = issue.errors.flat().flatMap((each) => (each.code === 'invalid_type' && each.path.length === 0 ? [article(each.expected)] : []));
  const choices = [...(custom ? [custom.message] : []), ...new Set(types), ...words.map(show)];
  const text = `"${nameOf(issue.path)}" is ${show(value)}; ${choices.length > 0 ? `it ${custom ? '' : 'must be '}${choices.join(' or ')}` : 'that fits no shape it may have'}.${nearestHint(String(value), words.map(String))}`;
  return [{ ...entry.placeOf(issue.path), rule: 'wrong-value', text }];
}

function nameOf(path: FieldPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('') || 'the file';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, part) => (value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[part]), data);
}

function article(type: string): string {
  return { string: 'text', array: 'a list', object: 'a group of fields', record: 'a group of fields', int: 'a whole number', number: 'a number' }[type] ?? type;
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `"${value}"`;
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** `tools` gives `a tool`. */
function oneOf(kind: string): string {
  const single = kind.replace(/s$/, '');
  return `${/^[aeiou]/.test(single) ? 'an' : 'a'} ${single}`;
}
