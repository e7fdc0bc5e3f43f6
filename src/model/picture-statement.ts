import { PART_CLASS, readChain } from '#model/picture-chain.ts';
import type { Reading } from '#model/picture.ts';

const FORBIDDEN = /^(?:(?:style|classDef|linkStyle)\s|%%\{)/;

/** Reads one line of a flowchart into what has been read so far. */
export function readStatement(reading: Reading, text: string, line: number, column: number): void {
  const problem = (fault: string, tip: string) => reading.problems.push({ line, column, text: fault, tip });
  if (FORBIDDEN.test(text)) {
    problem(`"${text.split(/\s/)[0]}" sets a look of its own`, 'Use the classes l1, l2, …, gone, pick and q; the look follows from them.');
    return;
  }
  if (text.startsWith('%%')) return;
  for (const [pattern, read] of STATEMENTS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const fault = read(reading, match);
    if (fault) problem(fault, 'See CONTRIBUTING, "Draw a diagram".');
    return;
  }
  const fault = readChain(reading, text);
  if (fault) problem(fault, 'Write parts as id[Label]:::l5 and arrows as a --> b, a -.-> b or a ==> b.');
}

type Reader = (reading: Reading, match: RegExpExecArray) => string | undefined;

const STATEMENTS: [RegExp, Reader][] = [
  [
    /^(?:flowchart|graph)\s+(TB|TD|LR)$/,
    (reading, match) => {
      if (reading.hasHead) return 'the drawing has a second head; only one is read';
      reading.hasHead = true;
      reading.direction = match[1] === 'LR' ? 'LR' : 'TB';
      return undefined;
    },
  ],
  [
    /^accTitle\s*:\s*(.+)$/,
    (reading, match) => {
      if (reading.title !== '') return 'the drawing has a second accTitle; only one is read';
      reading.title = match[1]!;
      return undefined;
    },
  ],
  [
    /^accDescr\s*:\s*(.+)$/,
    (reading, match) => {
      if (reading.description !== '') return 'the drawing has a second accDescr; only one is read';
      reading.description = match[1]!;
      return undefined;
    },
  ],
  [
    /^subgraph\s+([\w-]+)(?:\s*\[\s*"?([^"\]]+)"?\s*\])?$/,
    (reading, match) => {
      reading.groups.push({ id: match[1]!, label: match[2] ?? match[1]! });
      reading.openGroups.push(match[1]!);
      return undefined;
    },
  ],
  [/^end$/, (reading) => (reading.openGroups.pop() === undefined ? '"end" closes no subgraph' : undefined)],
  [/^direction\s+(TB|TD|LR)$/, () => undefined],
  [
    /^click\s+([\w-]+)\s+href\s+"([^"]+)"$/,
    (reading, match) => {
      const part = reading.parts.find(({ id }) => id === match[1]);
      if (!part) return `"click" names "${match[1]}", which is no part of the drawing above it`;
      part.href = match[2]!;
      return undefined;
    },
  ],
  [
    /^class\s+([\w,\s-]+?)\s+(\w+)$/,
    (reading, match) => {
      if (!PART_CLASS.test(match[2]!)) return `"${match[2]}" is no class of ours`;
      for (const id of match[1]!.split(',').map((each) => each.trim())) {
        const part = reading.parts.find((each) => each.id === id);
        if (!part) return `"class" names "${id}", which is no part of the drawing above it`;
        part.classes.push(match[2]!);
      }
      return undefined;
    },
  ],
];
