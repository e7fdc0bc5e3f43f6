import type { Arrow, Part, Reading } from '#model/picture.ts';

const SHAPES =
  /^(?:\[\("?([^")\]]+)"?\)\]|\(\["?([^"\]]+)"?\]\)|\{\{"?([^"}]+)"?\}\}|\(\("?([^")]+)"?\)\)|\["([^"]+)"\]|\[([^\]"]+)\]|\("([^"]+)"\)|\(([^)"]+)\)|\{"?([^"}]+)"?\})/;
const ARROWS: [RegExp, Arrow['line']][] = [
  [/^-\.->\s*\|\s*"?([^|"]*)"?\s*\|/, 'dotted'],
  [/^==>\s*\|\s*"?([^|"]*)"?\s*\|/, 'thick'],
  [/^-->\s*\|\s*"?([^|"]*)"?\s*\|/, 'plain'],
  [/^-\.\s+"?([^".]+?)"?\s+\.->/, 'dotted'],
  [/^==\s+"?([^"=]+?)"?\s+==>/, 'thick'],
  [/^--\s+"?([^"-]+?)"?\s+-->/, 'plain'],
  [/^-\.->()/, 'dotted'],
  [/^==>()/, 'thick'],
  [/^-->()/, 'plain'],
];
/** Words that Mermaid keeps for itself; as an id they break the drawing. */
const RESERVED = new Set(['class', 'click', 'default', 'direction', 'end', 'graph', 'flowchart', 'linkStyle', 'style', 'subgraph']);
/** The classes that a part may have: a layer's position, gone, pick, or a question. */
export const PART_CLASS = /^(l\d+|gone|pick|q)$/;

/** Takes text off the front of a line. */
interface Cursor {
  rest: string;
}

/**
 * Reads `a[Label]:::l1 & b --> c -->|label| d` into the parts and arrows read so far.
 * @returns what is wrong with the line, if anything
 */
export function readChain(reading: Reading, text: string): string | undefined {
  const cursor: Cursor = { rest: text };
  let sources = readParts(reading, cursor);
  if (typeof sources === 'string') return sources;
  while (cursor.rest !== '') {
    const arrow = takeArrow(cursor);
    if (!arrow) return `"${cursor.rest}" is not understood`;
    const targets = readParts(reading, cursor);
    if (typeof targets === 'string') return targets;
    for (const from of sources) for (const to of targets) reading.arrows.push({ from, to, ...arrow });
    sources = targets;
  }
  return undefined;
}

function takeArrow(cursor: Cursor): { label: string; line: Arrow['line'] } | undefined {
  for (const [pattern, line] of ARROWS) {
    const match = pattern.exec(cursor.rest);
    if (!match) continue;
    cursor.rest = cursor.rest.slice(match[0].length).trim();
    return { label: match[1]!.trim(), line };
  }
  return undefined;
}

function readParts(reading: Reading, cursor: Cursor): string[] | string {
  const ids: string[] = [];
  for (;;) {
    const id = readPart(reading, cursor);
    if (id.fault) return id.fault;
    ids.push(id.id!);
    if (!cursor.rest.startsWith('&')) return ids;
    cursor.rest = cursor.rest.slice(1).trim();
  }
}

function readPart(reading: Reading, cursor: Cursor): { id?: string; fault?: string } {
  const name = /^[A-Za-z][A-Za-z0-9_]*/.exec(cursor.rest);
  if (!name) return { fault: cursor.rest === '' ? 'an arrow leads nowhere' : `"${cursor.rest}" does not begin with the id of a part` };
  const id = name[0];
  if (RESERVED.has(id)) return { fault: `"${id}" is a word of Mermaid’s own and cannot be the id of a part` };
  cursor.rest = cursor.rest.slice(id.length);
  const shape = SHAPES.exec(cursor.rest);
  if (shape) cursor.rest = cursor.rest.slice(shape[0].length);
  const label = shape
    ?.slice(1)
    .find((each) => each !== undefined)
    ?.trim();
  const part = partOf(reading, id);
  if (label !== undefined) part.label = label;
  for (let match = /^:::([\w-]+)/.exec(cursor.rest); match; match = /^:::([\w-]+)/.exec(cursor.rest)) {
    if (!PART_CLASS.test(match[1]!)) return { fault: `":::${match[1]}" is no class of ours` };
    part.classes.push(match[1]!);
    cursor.rest = cursor.rest.slice(match[0].length);
  }
  cursor.rest = cursor.rest.trim();
  return { id };
}

function partOf(reading: Reading, id: string): Part {
  const known = reading.parts.find((part) => part.id === id);
  if (known) return known;
  const part: Part = { id, label: id, classes: [], href: undefined, group: reading.openGroups.at(-1) };
  reading.parts.push(part);
  return part;
}
