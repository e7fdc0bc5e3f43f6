import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** The built site. */
export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** One built page, taken apart. */
export interface Page {
  /** Address below the base: `/tools/helm/`. */
  path: string;
  html: string;
  elements: Element[];
}

/** Every file of a folder, with its path below it. */
export function filesOf(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = join(below, name);
    return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
  });
}

/** All built pages. */
export function readPages(): Page[] {
  return filesOf(DIST)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      return { path: `/${file}`.replace(/index\.html$/, ''), html, elements: elementsOf(parse(html)) };
    });
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  const inside = 'content' in node ? elementsOf(node.content) : [];
  return [...own, ...children.flatMap(elementsOf), ...inside];
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** What a reader can see of a page in our own two families: all text but the head's, hidden words and what stands in the system's mono. */
export function visibleText({ elements }: Page): string {
  const body = elements.find(({ tagName }) => tagName === 'body');
  return body ? seen(body) : '';
}

function seen(node: Node): string {
  if ('tagName' in node && ['script', 'style', 'code', 'pre', 'template'].includes(node.tagName)) return '';
  if ('tagName' in node && attribute(node, 'class')?.split(' ').includes('hidden-text')) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(seen).join('') : '';
}

/** The text inside an element. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
