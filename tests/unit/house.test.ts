import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const files = walk(join(root, 'src'));

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
const linesOf = (file: string) => readFileSync(file, 'utf8').trimEnd().split('\n').length;
const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

test('components stay small: the median at most 50 lines, none over 200', () => {
  const components = files.filter((file) => file.includes('/components/') && file.endsWith('.astro') && !file.endsWith('.specimen.astro'));
  assert.ok(median(components.map(linesOf)) <= 50, `median ${median(components.map(linesOf))}`);
  assert.deepEqual(
    components.filter((file) => linesOf(file) > 200),
    [],
  );
});

test('no file of the house has more than 250 lines', () => {
  assert.deepEqual(
    files.filter((file) => linesOf(file) > 250).map((file) => relative(root, file)),
    [],
  );
});

test('every room says in at most 15 lines what it is for', () => {
  for (const room of readdirSync(join(root, 'src'))) {
    const folder = join(root, 'src', room);
    if (!statSync(folder).isDirectory()) continue;
    const readme = [join(folder, 'README.md'), join(folder, '_README.md')].find((file) => existsSync(file));
    assert.ok(readme, `${room} has no README.md`);
    assert.ok(linesOf(readme) <= 15, `${room}/README.md is too long`);
  }
});

test('no drawer for leftovers, and no folder deeper than three', () => {
  for (const file of files) {
    const parts = relative(join(root, 'src'), file).split('/');
    assert.ok(!parts.some((part) => /^(utils?|helpers?|common|misc|shared)(\.ts)?$/.test(part)), file);
    assert.ok(parts.length - 1 <= 3, `${file} lies too deep`);
  }
});

test('component names are unique', () => {
  const names = files.filter((file) => file.includes('/components/') && file.endsWith('.astro')).map((file) => file.split('/').at(-1));
  assert.equal(new Set(names).size, names.length);
});

test('every path that a root document names exists', () => {
  for (const document of ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']) {
    const text = readFileSync(join(root, document), 'utf8');
    for (const [, path = ''] of text.matchAll(/`((?:src|content|tests|public|\.ci|\.github)\/[\w./-]*)`/g)) {
      assert.ok(existsSync(join(root, path)), `${document} names ${path}`);
    }
  }
});

test('the top level holds what it should and nothing else', () => {
  const folders = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
  const known = new Set([
    'src',
    'content',
    'public',
    'tests',
    '.ci',
    '.github',
    '.vscode',
    '.git',
    'node_modules',
    'dist',
    '.astro',
    'test-results',
    'playwright-report',
  ]);
  assert.deepEqual(
    folders.filter((name) => !known.has(name)),
    [],
  );
});
