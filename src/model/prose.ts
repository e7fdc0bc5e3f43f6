import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { Entry, Place } from '#model/entry.ts';

/** A heading with its explicit id, if it has one. */
export interface ProseHeading {
  depth: number;
  id: string | undefined;
  text: string;
  place: Place;
}

/** A tag as an author wrote it. */
export interface ProseTag {
  name: string;
  attributes: Record<string, string>;
  /** Whether something stands between its opening and its closing. */
  hasChildren: boolean;
  place: Place;
}

/** A piece of running text. */
export interface ProseRun {
  text: string;
  /** Address of the link around it, if any. */
  link: string | undefined;
  /** Sections count from 0, the text above the first heading; each heading begins a new one. */
  section: number;
  place: Place;
}

/** The body of an entry, taken apart. */
export interface Prose {
  headings: ProseHeading[];
  links: { url: string; place: Place }[];
  tags: ProseTag[];
  /** Raw HTML, where only Markdown may stand. */
  html: { text: string; place: Place }[];
  /** Paragraphs and list items as plain text. */
  texts: { text: string; place: Place }[];
  /** Marks of links that make no link, such as `[a][b]` or `[a](/b c)`. */
  brokenLinks: { text: string; place: Place }[];
  /** Where inline and fenced code stands: offsets in the body. */
  codes: { from: number; to: number }[];
  /** Running text outside headings and code, piece by piece, with the link that it stands in. */
  runs: ProseRun[];
  /** What keeps the body from being read, if anything. */
  fault: { text: string; place: Place } | undefined;
}

/** The part of an entry that holds its prose. */
export type Written = Pick<Entry, 'file' | 'body' | 'bodyLine'>;

const cache = new WeakMap<Written, Prose>();

/** Takes the body of an entry apart; each body is read once. */
export function proseOf(entry: Written): Prose {
  const known = cache.get(entry);
  if (known) return known;
  const prose = readProse(entry);
  cache.set(entry, prose);
  return prose;
}

function readProse(entry: Written): Prose {
  const prose: Prose = { headings: [], links: [], tags: [], html: [], texts: [], brokenLinks: [], codes: [], runs: [], fault: undefined };
  const place = (node: { position?: { start: { line: number; column: number } } | undefined }): Place => ({
    line: (node.position?.start.line ?? 1) + entry.bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  let root: Root;
  try {
    root = entry.file.endsWith('.mdx')
      ? fromMarkdown(entry.body, { extensions: [mdxJsx()], mdastExtensions: [mdxJsxFromMarkdown()] })
      : fromMarkdown(entry.body);
  } catch (error) {
    const {
      reason,
      message,
      place: where,
      line,
      column,
    } = error as { reason?: string; message: string; place?: { start?: Place } & Partial<Place>; line?: number; column?: number };
    const start = where?.start ?? { line: where?.line ?? line ?? 1, column: where?.column ?? column ?? 1 };
    const text = (reason ?? message).split('\n')[0]!.replace(/\((\d+):\d+-\d+:\d+\)/g, (_, row) => `(line ${Number(row) + entry.bodyLine - 1})`);
    prose.fault = { text, place: { line: start.line + entry.bodyLine - 1, column: start.column } };
    return prose;
  }
  visit(root, (node) => {
    take(node, prose, place(node));
    takeText(node, prose, place(node), entry.body);
  });
  takeRuns(root, undefined, prose, place);
  return prose;
}

function take(node: Nodes, prose: Prose, place: Place): void {
  if (node.type === 'heading') {
    const raw = textOf(node);
    const match = /\s*\{#([^}]*)\}\s*$/.exec(raw);
    prose.headings.push({ depth: node.depth, id: match?.[1], text: match ? raw.slice(0, match.index) : raw, place });
  } else if (node.type === 'link' || node.type === 'definition' || node.type === 'image') prose.links.push({ url: node.url, place });
  else if (node.type === 'html') prose.html.push({ text: node.value, place });
  else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const attributes: Record<string, string> = {};
    for (const each of node.attributes) if (each.type === 'mdxJsxAttribute') attributes[each.name] = typeof each.value === 'string' ? each.value : '';
    prose.tags.push({ name: node.name ?? '', attributes, hasChildren: node.children.length > 0, place });
  }
}

function takeText(node: Nodes, prose: Prose, place: Place, body: string): void {
  if (node.type === 'paragraph') prose.texts.push({ text: textOf(node), place });
  if (node.type === 'text') {
    const broken = /\[[^\]]*\]\s?[([][^)\]]*/.exec(node.value);
    if (broken) prose.brokenLinks.push({ text: broken[0], place });
  }
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  // MDX knows no code by indentation: only what stands between marks is code.
  if (node.type === 'inlineCode' || (node.type === 'code' && /[`~]/.test(body.charAt(from)))) prose.codes.push({ from, to });
}

function takeRuns(node: Nodes, link: string | undefined, prose: Prose, place: (node: Nodes) => Place): void {
  if (node.type === 'heading') {
    prose.runs.push({ text: '', link: undefined, section: (prose.runs.at(-1)?.section ?? 0) + 1, place: place(node) });
    return;
  }
  if (node.type === 'text') prose.runs.push({ text: node.value, link, section: prose.runs.at(-1)?.section ?? 0, place: place(node) });
  const inside = node.type === 'link' ? node.url : link;
  if ('children' in node) for (const child of node.children) takeRuns(child, inside, prose, place);
}

function visit(node: Nodes, act: (node: Nodes) => void): void {
  act(node);
  if ('children' in node) for (const child of node.children) visit(child, act);
}

/** The words of a node without marks; code keeps its letters. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
