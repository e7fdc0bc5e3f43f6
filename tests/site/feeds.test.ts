import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { attribute, DIST, filesOf, readPages, textOf, type Page } from './dist.ts';

const pages = new Map(readPages().map((page) => [page.path, page]));
const feeds = filesOf(DIST)
  .filter((file) => file.endsWith('feed.xml'))
  .sort();
const xmlOf = (file: string) => readFileSync(join(DIST, file), 'utf8');
const { edition } = JSON.parse(readFileSync(join(DIST, 'api/v1/layers.json'), 'utf8')) as { edition: string };

/** Everything between a tag's opening and closing, and the value of an attribute of the first tag that fits. */
const inside = (xml: string, tag: string) => [...xml.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text!);
const linkOf = (xml: string, rel: string) => new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`).exec(xml)?.[1];
const alternates = ({ elements }: Page, type: string) =>
  elements.filter((each) => attribute(each, 'rel') === 'alternate' && attribute(each, 'type') === type).map((each) => attribute(each, 'href'));

test('there is a feed for the site, one for talks, and one for each layer, each announced by the page it belongs to', () => {
  const layers = [...pages.keys()].filter((path) => /^\/layers\/.+/.test(path));
  assert.equal(layers.length, 13);
  assert.deepEqual(feeds, ['feed.xml', ...layers.map((path) => `${path.slice(1)}feed.xml`), 'talks/feed.xml'].sort());
  for (const path of ['/', '/then-and-now/', '/talks/', ...layers]) {
    const own = path === '/then-and-now/' ? '/feed.xml' : `${path}feed.xml`;
    assert.deepEqual(alternates(pages.get(path)!, 'application/atom+xml'), [own], path);
  }
});

for (const file of feeds) {
  test(`${file} names itself and its page, and its entries lead to the line that tells them`, () => {
    const xml = xmlOf(file);
    assert.equal(linkOf(xml, 'self'), `https://strata.example/${file}`);
    const entries = inside(xml, 'entry');
    assert.ok(entries.length >= 10);
    for (const address of [xml, ...entries].map((each) => new URL(linkOf(each, 'alternate')!))) {
      const page = pages.get(address.pathname);
      assert.ok(page, address.href);
      if (address.hash)
        assert.ok(
          page.elements.some((each) => attribute(each, 'id') === address.hash.slice(1)),
          address.href,
        );
    }
  });

  test(`${file} has ids that stand once, and no date after the edition`, () => {
    const xml = xmlOf(file);
    const ids = inside(xml, 'id');
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^tag:strata\.example,2026:[a-z0-9/-]+$/);
    const [own, ...dates] = inside(xml, 'updated');
    assert.equal(own, dates[0]);
    assert.deepEqual(dates, [...dates].sort().reverse());
    assert.ok(own! <= `${edition}T00:00:00Z`, own);
  });
}

test('entries of changes are sentences that begin with their date', () => {
  const titles = inside(xmlOf('feed.xml'), 'entry').flatMap((entry) => inside(entry, 'title'));
  for (const title of titles) assert.match(title, /^(?:Announced for )?\d{4}(?:-\d{2}){0,2}: .*\. [^.]+\.$/);
});

test('a tool’s page names its own data, in the head and to be seen', () => {
  for (const [path, page] of pages) {
    if (!/^\/tools\/.+/.test(path)) continue;
    const data = `/api/v1${path.slice(0, -1)}.json`;
    if (alternates(page, 'application/json').length === 0) assert.match(page.html, /http-equiv="refresh"/, path);
    else {
      assert.deepEqual(alternates(page, 'application/json'), [data]);
      assert.ok(existsSync(join(DIST, data)), data);
      assert.ok(
        page.elements.some((each) => each.tagName === 'a' && attribute(each, 'href') === data && textOf(each) === 'JSON'),
        path,
      );
    }
  }
});

test('the list of facts shows all of them, oldest first, and counts in its head those past their limit', () => {
  const { items } = JSON.parse(readFileSync(join(DIST, 'api/v1/facts.json'), 'utf8')) as { items: { checked: string; ageInDays: number; stale: boolean }[] };
  const { elements } = pages.get('/oldest/')!;
  const cells = elements
    .filter(({ tagName }) => tagName === 'tbody')
    .flatMap((body) => body.childNodes.map((row) => ('childNodes' in row ? row.childNodes.map(textOf) : [])));
  assert.deepEqual(
    cells.map(([checked, age]) => [checked, age]),
    items.map(({ checked, ageInDays, stale }) => [`${stale ? 'not re-checked since ' : ''}${checked}`, String(ageInDays)]),
  );
  const head = textOf(elements.find((each) => each.tagName === 'header' && attribute(each, 'class') === 'page-title')!);
  assert.match(head, new RegExp(`${items.length} cited facts.* ${items.filter(({ stale }) => stale).length} (is|are) past the limit`, 's'));
});

test('a recorded talk is told to search engines, with no more than its page knows', () => {
  const { items } = JSON.parse(readFileSync(join(DIST, 'api/v1/talks.json'), 'utf8')) as {
    items: { url: string; medium: string; recording: string; gone?: object; minutes: number | 'unknown' }[];
  };
  for (const { url, medium, recording, gone, minutes } of items) {
    const isTold = medium === 'video' && !gone;
    const scripts = pages.get(new URL(url).pathname)!.elements.filter((each) => attribute(each, 'type') === 'application/ld+json');
    assert.equal(scripts.length, isTold ? 1 : 0, url);
    if (!isTold) continue;
    const video = JSON.parse(textOf(scripts[0]!)) as Record<string, unknown>;
    assert.equal(video['@type'], 'VideoObject');
    assert.equal(video.url, recording);
    assert.equal(video.mainEntityOfPage, url);
    assert.equal(video.duration, minutes === 'unknown' ? undefined : `PT${minutes}M`);
  }
});
