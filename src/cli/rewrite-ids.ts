import { readFileSync } from 'node:fs';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { yamlOf } from '#cli/front-matter.ts';
import type { Kind } from '#model/kinds.ts';
import { addressOf } from '#model/urls.ts';
import { canMean, REFERENCES } from '#model/references.ts';

/** Names of the fields in which one kind names another: `groups.*.tools.*` gives `tools`. */
function fieldsThatName(kind: Kind, inKind: Kind): string[] {
  const patterns = (REFERENCES[inKind] ?? []).filter(([, target]) => canMean(target, kind));
  return patterns.map(([pattern]) => pattern.replace(/\.\*$/, '').replace(/^.*\./, ''));
}

/**
 * A file's text with one id replaced wherever it is a reference: in fields, in links and in tags. All else, comments
 * and order included, stays byte for byte.
 * @returns undefined where nothing changes
 */
export function rewriteIds(file: string, ofKind: Kind, kind: Kind, from: string, to: string): string | undefined {
  const text = readFileSync(file, 'utf8');
  const found = yamlOf(file, text);
  const places = found ? referencesIn(found.yaml, fieldsThatName(kind, ofKind), from).map((offset) => offset + found.start) : [];
  let result = text;
  for (const place of places.sort((a, b) => b - a)) result = result.slice(0, place) + to + result.slice(place + from.length);
  // Only whole paths of ours: an address elsewhere may end in the same words.
  result = result.replaceAll(new RegExp(`(?<=[("\\s])${addressOf(kind, from)}`, 'g'), addressOf(kind, to));
  if (kind === 'diagrams') result = result.replaceAll(new RegExp(`(<Diagram\\s+id=["'])${from}(?=["'])`, 'g'), `$1${to}`);
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

/** The text of beside.yaml with one id replaced; undefined where nothing changes. */
export function rewriteBeside(text: string, from: string, to: string): string | undefined {
  const result = referencesIn(text, ['id'], from).reduceRight((known, place) => known.slice(0, place) + to + known.slice(place + from.length), text);
  return result === text ? undefined : result;
}

/**
 * A file's text with an id added to `formerIds`, so that the old address leads on.
 * @param known the former ids that it has already
 * @param id the id that it had until now
 * @param next the id that it gets; it is former no longer
 */
export function withFormerId(file: string, known: readonly string[], id: string, next: string): string {
  const text = readFileSync(file, 'utf8').replace(/^formerIds:[ \t]*(\[[^\]]*\][^\n]*\n|\r?\n(?:[ \t]*-[^\n]*\n)*)/m, '');
  const row = `formerIds: [${[id, ...known.filter((each) => each !== id && each !== next)].join(', ')}]`;
  if (file.endsWith('.yaml')) return `${text.trimEnd()}\n${row}\n`;
  return text.replace(/^(---[ \t]*\r?\n[\s\S]*?\n)(---)/, `$1${row}\n$2`);
}
