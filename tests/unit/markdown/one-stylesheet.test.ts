import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { joinStylesheets } from '#markdown/one-stylesheet.ts';

const link = (address: string) => `<link rel="stylesheet" href="${address}">`;

/** A built site of pages, each with the stylesheets that it names. */
function site(base: string, pages: Record<string, string[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'strata-sheets-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['first', 'tool', 'lazy']) writeFileSync(join(folder, `assets/${name}.css`), `.${name}{}\n`);
  for (const [page, sheets] of Object.entries(pages)) {
    writeFileSync(join(folder, page), `<head>${sheets.map((sheet) => link(`${base}assets/${sheet}.css`)).join('')}<title>x</title></head>`);
  }
  return folder;
}
const sheetOf = (folder: string, page: string) => /href="([^"]+)"/.exec(readFileSync(join(folder, page), 'utf8'))![1]!;

test('each page names one stylesheet, in the order of its parts; pages with the same parts share it', () => {
  const folder = site('/', { 'a.html': ['first', 'tool'], 'b.html': ['first', 'tool'], 'c.html': ['first'] });
  assert.equal(joinStylesheets(folder, '/'), 2);
  assert.equal(readFileSync(join(folder, sheetOf(folder, 'a.html')), 'utf8'), '.first{}.tool{}');
  assert.equal(sheetOf(folder, 'a.html'), sheetOf(folder, 'b.html'));
  assert.equal(readFileSync(join(folder, 'c.html'), 'utf8'), `<head>${link(sheetOf(folder, 'c.html'))}<title>x</title></head>`);
  rmSync(folder, { recursive: true });
});

test('parts that pages have taken in are gone; what a script fetches stays, even where a page has it too', () => {
  const folder = site('/', { 'a.html': ['first', 'tool'], 'b.html': ['lazy'] });
  writeFileSync(join(folder, 'assets/opener.js'), 'fetch("/assets/lazy.css")');
  joinStylesheets(folder, '/');
  assert.ok(!existsSync(join(folder, 'assets/tool.css')));
  assert.ok(existsSync(join(folder, 'assets/lazy.css')));
  rmSync(folder, { recursive: true });
});

test('under a sub-path the joined file carries the base', () => {
  const folder = site('/strata/', { 'a.html': ['first', 'tool'] });
  joinStylesheets(folder, '/strata/');
  const address = sheetOf(folder, 'a.html');
  assert.ok(address.startsWith('/strata/assets/page.'));
  assert.ok(existsSync(join(folder, address.slice('/strata'.length))));
  rmSync(folder, { recursive: true });
});

test('a page without stylesheets stays as it is', () => {
  const folder = site('/', { 'moved.html': [] });
  assert.equal(joinStylesheets(folder, '/'), 0);
  assert.equal(readFileSync(join(folder, 'moved.html'), 'utf8'), '<head><title>x</title></head>');
  rmSync(folder, { recursive: true });
});
