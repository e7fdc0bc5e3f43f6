import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { attribute, DIST, filesOf, readPages, textOf, type Element } from './dist.ts';

const pages = readPages();
const ids = new Map(pages.map(({ path, elements }) => [path, new Set(elements.map((element) => attribute(element, 'id')))]));
const all = (check: (page: (typeof pages)[number]) => string[]) => pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));

/** Pages for those who work on the site; they show heads of other pages in their text. */
const isSpecimen = (path: string) => path.startsWith('/specimens/');

test('every inner link and anchor leads somewhere', () => {
  const faults = all(({ path, elements }) =>
    elements.flatMap((element) => {
      const href = attribute(element, element.tagName === 'script' ? 'src' : 'href');
      if (href === undefined || /^(https:|data:)/.test(href)) return [];
      const url = new URL(href, `https://here${path}`);
      const target = url.pathname;
      const page = ids.get(target);
      if (!page && !existsSync(join(DIST, target))) return [`${href} leads nowhere`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return page && anchor && !page.has(anchor) ? [`${href} has no such anchor`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});

test('every page has one h1, a title, a description, a canonical address and a language of its own', () => {
  const faults = all(({ path, elements }) => {
    const count = (tag: string) => elements.filter(({ tagName }) => tagName === tag).length;
    const head = (tag: string, name: string, value: string) => elements.find((each) => each.tagName === tag && attribute(each, name) === value);
    const canonical = attribute(head('link', 'rel', 'canonical') ?? elements[0]!, 'href');
    return [
      ...(count('h1') === 1 || isSpecimen(path) ? [] : [`${count('h1')} h1`]),
      ...(attribute(
        elements.find(({ tagName }) => tagName === 'html')!,
        'lang',
      ) === 'en-GB'
        ? []
        : ['no language']),
      ...(canonical === `https://strata.example${path}` ? [] : [`canonical ${canonical}`]),
      ...(head('meta', 'name', 'description') ? [] : ['no description']),
    ];
  });
  assert.deepEqual(faults, []);
  for (const [what, find] of [
    ['title', (page: (typeof pages)[number]) => textOf(page.elements.find(({ tagName }) => tagName === 'title')!)],
    [
      'description',
      (page: (typeof pages)[number]) =>
        attribute(
          page.elements.find((each) => attribute(each, 'name') === 'description')!,
          'content',
        ) ?? '',
    ],
  ] as const) {
    const seen = Map.groupBy(pages, find);
    assert.deepEqual(
      [...seen].filter(([, same]) => same.length > 1).map(([value]) => `${what} "${value}" stands twice`),
      [],
    );
  }
});

test('every page is valid HTML', async () => {
  const rules = {
    // Astro writes void elements and long titles as it likes; neither is an error of HTML.
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-inline-style': 'error',
    'doctype-style': 'off',
    // Lists and regions that scroll carry a role on purpose.
    'prefer-native-element': 'off',
    'tel-non-breaking': 'off',
    // SVG titles share nothing with ours, and search boxes are built by script.
    'unique-landmark': 'off',
    'text-content': 'off',
    'no-redundant-role': 'off',
    'valid-id': 'off',
  } as const;
  const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules });
  const ofSpecimens = new HtmlValidate({ extends: ['html-validate:standard'], rules: { ...rules, 'heading-level': 'off' } });
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await (isSpecimen(path) ? ofSpecimens : validator).validateString(html);
    for (const { messages } of results) for (const { message, line, ruleId } of messages) faults.push(`${path}:${line} ${ruleId} ${message}`);
  }
  assert.deepEqual([...new Set(faults)].slice(0, 20), []);
});

/** What is run; a block of data is not, whatever the policy says. */
const isRun = (element: Element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json';

test('every page carries the strict policy, and neither an inline script nor an inline style', () => {
  const faults = all(({ elements }) => {
    const policy = elements.find((each) => attribute(each, 'http-equiv') === 'Content-Security-Policy');
    const content = policy ? (attribute(policy, 'content') ?? '') : '';
    return [
      ...(content.includes("default-src 'none'") && !content.includes('unsafe-inline') ? [] : ['no strict policy']),
      ...elements.filter((each) => each.tagName === 'style' || attribute(each, 'style') !== undefined).map(({ tagName }) => `<${tagName}> carries a style`),
      ...elements.filter((each) => isRun(each) && attribute(each, 'src') === undefined).map(() => 'inline script'),
    ];
  });
  assert.deepEqual(faults, []);
});

test('no page asks another host for anything', () => {
  const faults = all(({ elements }) =>
    elements
      .filter((each) => ['script', 'img', 'iframe', 'link', 'source', 'video'].includes(each.tagName))
      .flatMap((each) => {
        const address = attribute(each, 'src') ?? attribute(each, 'href') ?? '';
        const foreign = address.startsWith('http') && attribute(each, 'rel') !== 'canonical';
        return foreign ? [address] : [];
      }),
  );
  assert.deepEqual(faults, []);
});

test('no Mermaid reaches the reader', () => {
  assert.deepEqual(
    filesOf(DIST).filter((file) => /mermaid/i.test(file)),
    [],
  );
});

test('every page has one stylesheet, which begins with the order of the cascade layers and says it once', () => {
  const order = /@layer reset,tokens,base,prose,layout,components,utilities;/;
  const own = new Set<string>();
  for (const { path, elements } of pages) {
    const sheets = elements.filter((each) => attribute(each, 'rel') === 'stylesheet').map((each) => attribute(each, 'href')!);
    const isMoved = elements.some((each) => attribute(each, 'http-equiv') === 'refresh');
    assert.equal(sheets.length, isMoved ? 0 : 1, path);
    for (const sheet of sheets) own.add(sheet.slice(1));
  }
  for (const file of filesOf(DIST).filter((each) => each.endsWith('.css'))) {
    const text = readFileSync(join(DIST, file), 'utf8');
    assert.equal(text.search(order), own.has(file) ? 0 : -1, file);
    assert.doesNotMatch(text.replace(order, ''), order, file);
  }
});

test('specimens are for those who work on the site: no robot, no sitemap and no search knows them', () => {
  const specimens = pages.filter(({ path }) => isSpecimen(path));
  assert.ok(specimens.length > 5);
  for (const { path, html } of specimens) assert.match(html, /<meta name="robots" content="noindex"/, path);
  assert.doesNotMatch(readFileSync(join(DIST, 'sitemap.xml'), 'utf8'), /specimens/);
  assert.doesNotMatch(readFileSync(join(DIST, 'search/names.json'), 'utf8'), /specimens/);
});

test('the sitemap lists pages that exist, with whole days', () => {
  const xml = readFileSync(join(DIST, 'sitemap.xml'), 'utf8');
  const rows = [...xml.matchAll(/<loc>https:\/\/strata\.example([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)];
  assert.ok(rows.length > 200);
  for (const [, path, day] of rows) {
    assert.ok(ids.has(path!), path);
    // A day is either that of the page's last change in the history, or the day on which it was reviewed.
    if (day) assert.match(day, /^20\d\d-\d\d-\d\d$/, path);
  }
  assert.match(readFileSync(join(DIST, 'robots.txt'), 'utf8'), /Sitemap: https:\/\/strata\.example\/sitemap\.xml/);
});
