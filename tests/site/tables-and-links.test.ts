import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attribute, DIST, readPages, textOf, type Element, type Node } from './dist.ts';

/** Specimens show rows and heads without the table and the page around them. */
const pages = readPages().filter(({ path }) => !path.startsWith('/specimens/'));
const all = (check: (page: (typeof pages)[number]) => string[]) => pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
const inside = (node: Node): Element[] =>
  'childNodes' in node ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : [])) : [];

test('every table has a caption, heads of columns with a scope, and a head in each row', () => {
  const faults = all(({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'table')
      .flatMap((table) => {
        const parts = inside(table);
        const caption = parts.find(({ tagName }) => tagName === 'caption');
        const heads = parts.filter(({ tagName }) => tagName === 'th');
        const rows = parts.filter(({ tagName }) => tagName === 'tr').filter((row) => !inside(row).some((cell) => attribute(cell, 'scope')));
        return [
          ...(caption && textOf(caption).trim() ? [] : ['a table without a caption']),
          ...(heads.some((head) => attribute(head, 'scope') === 'col') ? [] : ['a table without heads of columns']),
          ...heads.filter((head) => attribute(head, 'scope') === undefined).map((head) => `a head without a scope: ${textOf(head)}`),
          ...rows.map((row) => `a row without a head: ${textOf(row).trim().slice(0, 40)}`),
        ];
      }),
  );
  assert.deepEqual(faults, []);
});

test('no cell of a table is empty: unknown, none and does not apply are words', () => {
  const faults = all(({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'td')
      .filter((cell) => textOf(cell).trim() === '' && !inside(cell).some(({ tagName }) => tagName === 'svg'))
      .map(() => 'an empty cell'),
  );
  assert.deepEqual(faults, []);
});

test('what is marked as the current page is this page', () => {
  const faults = all(({ path, elements }) =>
    elements.filter((each) => attribute(each, 'aria-current') === 'page' && attribute(each, 'href') !== path).map((each) => attribute(each, 'href') ?? ''),
  );
  assert.deepEqual(faults, []);
});

test('every section of a page links to itself by its name', () => {
  const faults = all(({ elements }) =>
    elements
      .filter((each) => each.tagName === 'h2' && attribute(each, 'id') && attribute(each, 'class') !== 'hidden-text')
      .filter((heading) => {
        const link = inside(heading).find((each) => attribute(each, 'href') === `#${attribute(heading, 'id')}`);
        return !attribute(link ?? heading, 'aria-label')?.startsWith('Link to section: ');
      })
      .map((heading) => textOf(heading).trim()),
  );
  assert.deepEqual(faults, []);
});

test('in each section a term is marked once at most, and each that is marked has a meaning to show', () => {
  const meanings = JSON.parse(readFileSync(join(DIST, 'terms/tips.json'), 'utf8')) as Record<string, string[]>;
  let marked = 0;
  const faults = all(({ elements }) => {
    let met = new Set<string>();
    return elements.flatMap((element) => {
      if (/^h[1-6]$/.test(element.tagName)) met = new Set();
      if (attribute(element, 'class') !== 'term') return [];
      marked += 1;
      const id = /^\/terms\/([\w-]+)\//.exec(attribute(element, 'href') ?? '')?.[1] ?? '';
      const again = met.has(id) ? [`${id} is marked again`] : [];
      met.add(id);
      return meanings[id]?.length === 2 ? again : [...again, `${id} has no meaning`];
    });
  });
  assert.deepEqual(faults, []);
  assert.ok(marked > 0);
});
