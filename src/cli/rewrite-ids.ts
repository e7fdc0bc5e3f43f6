import { readFileSync } from 'node:fs';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Kind } from '#model/kinds.ts';

/** The fields of each kind that name entries of another. */
const FIELDS: Partial<Record<Kind, Partial<Record<Kind, string[]>>>> = {
  tools: { layers: ['tools', 'related'], tools: ['alternatives', 'entries'], terms: ['tools'], talks: ['tools'], events: ['subject', 'object'] },
  terms: { layers: ['terms'], tools: ['entries'], talks: ['terms'], events: ['subject', 'object'] },
  talks: { layers: ['first', 'then', 'deep', 'readings'] },
};

/**
 * A file's text with one id replaced wherever it is a reference: in fields, in links and in tags. All else, comments
 * and order included, stays byte for byte.
 * @returns undefined where nothing changes
 */
export function rewriteIds(file: string, ofKind: Kind, kind: Kind, from: string, to: string): string | undefined {
  const text = readFileSync(file, 'utf8');
  const front = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const isYaml = file.endsWith('.yaml');
  const start = isYaml ? 0 : front ? front[0].indexOf('\n') + 1 : -1;
  const yaml = isYaml ? text : (front?.[1] ?? '');
  const places = start < 0 ? [] : referencesIn(yaml, FIELDS[kind]?.[ofKind] ?? [], from).map((offset) => offset + start);
  let result = text;
  for (const place of places.sort((a, b) => b - a)) result = result.slice(0, place) + to + result.slice(place + from.length);
  result = result.replaceAll(`/${kind}/${from}/`, `/${kind}/${to}/`);
  if (kind === 'diagrams') result = result.replaceAll(`<Diagram id="${from}"`, `<Diagram id="${to}"`);
  return result === text ? undefined : result;
}

/** Offsets at which an id stands as the value of one of the fields, or inside a list that is one. */
function referencesIn(yaml: string, fields: string[], id: string): number[] {
  const offsets: number[] = [];
  visit(parseDocument(yaml), {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !fields.includes(String(pair.key.value))) return;
      const values = isSeq(pair.value) ? pair.value.items : [pair.value];
      for (const value of values) {
        if (isScalar(value) && value.value === id && value.range) offsets.push(yaml.indexOf(id, value.range[0]));
      }
    },
  });
  return offsets;
}

/** A file's text with an id added to `formerIds`, so that the old address leads on. */
export function withFormerId(file: string, id: string): string {
  const text = readFileSync(file, 'utf8');
  if (/^formerIds: \[/m.test(text)) return text.replace(/^formerIds: \[/m, `formerIds: [${id}, `);
  const row = `formerIds: [${id}]`;
  if (file.endsWith('.yaml')) return `${text.trimEnd()}\n${row}\n`;
  return text.replace(/^(---[ \t]*\r?\n[\s\S]*?\n)(---)/, `$1${row}\n$2`);
}
