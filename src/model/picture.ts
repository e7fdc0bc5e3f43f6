import { readStatement } from '#model/picture-statement.ts';

/** One named part of a drawing. */
export interface Part {
  id: string;
  label: string;
  classes: string[];
  /** Address of a page of ours that the part leads to. */
  href: string | undefined;
  group: string | undefined;
}

/** One arrow between two parts. */
export interface Arrow {
  from: string;
  to: string;
  label: string;
  line: 'plain' | 'dotted' | 'thick';
}

/** What a drawing says, taken from its source; the picture in words is made of it. */
export interface Picture {
  title: string;
  description: string;
  direction: 'TB' | 'LR';
  parts: Part[];
  arrows: Arrow[];
  groups: { id: string; label: string }[];
}

/** A fault in a drawing's source; line and column count from 1. */
export interface PictureProblem {
  line: number;
  column: number;
  text: string;
  tip: string;
}

/** What has been read so far. */
export interface Reading extends Picture {
  problems: PictureProblem[];
  openGroups: string[];
  hasHead: boolean;
}

/** The drawing's source without its front matter, and how many lines that took. */
export function mermaidOf(source: string): { mermaid: string; skipped: number } {
  const match = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(source.replace(/^\uFEFF/, ''));
  if (!match) return { mermaid: source, skipped: 0 };
  return { mermaid: source.replace(/^\uFEFF/, '').slice(match[0].length), skipped: match[0].split('\n').length - 1 };
}

/**
 * Reads the parts and arrows of a flowchart without drawing it. It understands what our authors use of Mermaid's
 * flowcharts (https://mermaid.js.org/syntax/flowchart.html) and reports everything else.
 * @param source the whole .mmd file
 * @returns the picture, or null where the source has no flowchart; and all problems at once
 */
export function readDiagram(source: string): { picture: Picture | null; problems: PictureProblem[] } {
  const { mermaid, skipped } = mermaidOf(source);
  const reading: Reading = {
    title: '',
    description: '',
    direction: 'TB',
    parts: [],
    arrows: [],
    groups: [],
    problems: [],
    openGroups: [],
    hasHead: false,
  };
  mermaid.split(/\r?\n/).forEach((text, index) => {
    const column = text.search(/\S/) + 1;
    if (column > 0) readStatement(reading, text.trim(), skipped + index + 1, column);
  });
  const at = (text: string, tip: string) => reading.problems.push({ line: skipped + 1, column: 1, text, tip });
  if (!reading.hasHead) at('the drawing does not begin with "flowchart TB" or "flowchart LR"', 'Write "flowchart TB" on its first line.');
  if (!reading.title) at('the drawing has no accTitle', 'Add a line "accTitle: …".');
  if (!reading.description) at('the drawing has no accDescr', 'Add a line "accDescr: …" that tells the picture in one sentence.');
  if (reading.openGroups.length > 0) at(`subgraph "${reading.openGroups.at(-1)}" is not closed`, 'Close it with a line "end".');
  for (const { id } of reading.groups.filter((group) => reading.parts.some((part) => part.id === group.id)))
    at(`"${id}" is a subgraph and a part at once`, 'Let the arrow lead to a part inside the subgraph, or give the part another id.');
  const { problems, openGroups: _open, hasHead, ...picture } = reading;
  return { picture: hasHead ? picture : null, problems };
}
