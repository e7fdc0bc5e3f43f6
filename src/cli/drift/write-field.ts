import { readFileSync, writeFileSync } from 'node:fs';
import { isScalar, isSeq, parseDocument, stringify, type ParsedNode } from 'yaml';
import type { Remedy } from '#cli/drift/difference.ts';
import { yamlOf } from '#cli/front-matter.ts';

/**
 * Writes one field of an entry's file. Every byte outside of its value stays: comments, order, quotes, ends of lines.
 * @throws where the field is not there
 */
export function writeField({ file, path, value, isNewRow }: Remedy): void {
  const text = readFileSync(file, 'utf8');
  const found = yamlOf(file, text);
  const node = found && (parseDocument(found.yaml).getIn(path, true) as ParsedNode | undefined);
  if (!found || !node) throw new Error(`${file} has no field ${path.join('.')}`);
  const [from, to, written] = isNewRow ? newRow(found.yaml, node, value) : newScalar(node, value);
  writeFileSync(file, text.slice(0, found.start + from) + written + text.slice(found.start + to));
}

type Change = [from: number, to: number, written: string];

/** The value in the quotes that stood there, or in those that it needs. */
function newScalar(node: ParsedNode, value: string): Change {
  if (!isScalar(node) || !node.range) throw new Error('only a single value can be written');
  const written = stringify(value, { lineWidth: 0, defaultStringType: node.type ?? 'PLAIN' }).trimEnd();
  return [node.range[0], node.range[1], written];
}

/** A row above the first one, with the same indent. */
function newRow(yaml: string, node: ParsedNode, value: string): Change {
  const first = isSeq(node) ? (node.items[0] as ParsedNode | undefined) : undefined;
  if (!first || !isSeq(node) || node.flow) throw new Error('only a list with a row to a line can grow');
  const dash = yaml.lastIndexOf('-', first.range[0]);
  const line = yaml.lastIndexOf('\n', dash) + 1;
  const end = yaml.includes('\r\n') ? '\r\n' : '\n';
  return [line, line, `${yaml.slice(line, dash)}- ${value}${end}`];
}
