import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Kind } from '#model/kinds.ts';
import type { Problem } from '#model/problem.ts';
import { quickYaml } from '#model/quick-yaml.ts';

/** Names a field inside an entry: `['groups', 0, 'tools', 1]`. */
export type FieldPath = readonly PropertyKey[];

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One file of content, as read. */
export interface Entry {
  kind: Kind;
  id: string;
  file: string;
  /** Front matter or YAML as plain data; undefined where it could not be read. */
  data: unknown;
  /** Text below the front matter; empty for YAML files. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Where a field's value stands; the front matter's start where it is not there. */
  placeOf(path: FieldPath): Place;
  /** Where a field's name stands. */
  placeOfKey(path: FieldPath, key: string): Place;
  /** A problem of this entry at a field. */
  problem(rule: string, path: FieldPath, text: string, tip: string, level?: Problem['level']): Problem;
}

/** YAML text with the places of its fields. */
export interface ReadYaml {
  data: unknown;
  faults: { place: Place; text: string }[];
  placeOf(path: FieldPath): Place;
  placeOfKey(path: FieldPath, key: string): Place;
}

/**
 * Reads YAML and knows where each field stands. Places are looked for only when they are asked for: most files have
 * nothing wrong in them.
 * @param text the YAML
 * @param skipped lines of the file above it
 */
export function readYaml(text: string, skipped: number): ReadYaml {
  let placed: ReadYaml | undefined;
  const withPlaces = () => (placed ??= readWithPlaces(text, skipped));
  const { data, faults } = plainlyRead(text) ?? withPlaces();
  return { data, faults, placeOf: (path) => withPlaces().placeOf(path), placeOfKey: (path, key) => withPlaces().placeOfKey(path, key) };
}

function plainlyRead(text: string): Pick<ReadYaml, 'data' | 'faults'> | undefined {
  const quick = quickYaml(text);
  return quick && { ...quick, faults: [] };
}

function readWithPlaces(text: string, skipped: number): ReadYaml {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + skipped, column: Math.max(1, col) };
  };
  const placeOf = (path: FieldPath): Place => placeAt(offsetOf(document, path));
  const placeOfKey = (path: FieldPath, key: string): Place => {
    const parent = path.length === 0 ? document.contents : document.getIn(path, true);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
    return pair && isScalar(pair.key) && pair.key.range ? placeAt(pair.key.range[0]) : placeOf(path);
  };
  const told = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    place: placeAt(pos[0]),
    text: code === 'MULTIPLE_DOCS' ? 'a line of "---" begins a second document here; a file holds one' : message.split('\n')[0]!,
  }));
  const faults = [...told, ...aliasesIn(document).map((offset) => ({ place: placeAt(offset), text: 'an alias (*name) stands here; write the value itself' }))];
  return { data: faults.length > 0 ? undefined : document.toJS(), faults, placeOf, placeOfKey };
}

/** Offsets of YAML's aliases. They can lead nowhere or grow without bounds, and no field of ours needs one. */
function aliasesIn(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias(_key, alias) {
      offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** Offset of a field's value, or of the nearest field above it that is there. */
function offsetOf(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
