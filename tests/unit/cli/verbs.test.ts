import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { copyOfWorld } from '../world-copy.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const world = copyOfWorld();
after(() => {
  rmSync(world, { recursive: true });
});

function verb(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STRATA_CONTENT: world },
  });
  return { status, text: stdout + stderr };
}

test('check is green on the tiny world and exits 0', () => {
  const { status, text } = verb('check');
  assert.equal(status, 0, text);
  assert.match(text, /0 errors, 0 warnings/);
});

for (const kind of ['tools', 'terms', 'talks', 'events', 'pages']) {
  test(`new ${kind} writes a file in which only "fill me in" and links are left to do`, () => {
    assert.equal(verb('new', kind, 'quite-new').status, 0);
    const { text } = verb('check');
    const told = text.split('\n').filter((row) => /^\S+:\d+:\d+ {2}/.test(row) && row.includes('quite-new'));
    assert.ok(
      told.some((row) => row.includes('nothing-is-left-to-fill')),
      text,
    );
    const allowed = /nothing-is-left-to-fill|tools-have-one-home|talks-are-listed|references-exist/;
    assert.deepEqual(
      told.filter((row) => !allowed.test(row)),
      [],
    );
    rmSync(join(world, kind, readName(kind)));
  });
}

function readName(kind: string): string {
  return `quite-new${{ talks: '.yaml', events: '.yaml', pages: '.mdx' }[kind] ?? '.md'}`;
}

test('new never writes over anything', () => {
  const before = readFileSync(join(world, 'tools/slab.md'), 'utf8');
  const { status, text } = verb('new', 'tools', 'slab');
  assert.equal(status, 2);
  assert.match(text, /is there already; nothing was written/);
  assert.equal(readFileSync(join(world, 'tools/slab.md'), 'utf8'), before);
});

test('a mistyped kind is answered with the nearest one', () => {
  assert.match(verb('new', 'tool', 'x').text, /"tool" is no kind\. Nearest: "tools"/);
});

test('show prints every field with its meaning, and what points to an entry', () => {
  assert.match(verb('show', 'tools').text, /summary: text, at most 140 characters, needed\. What it is/);
  const { text } = verb('show', 'tools', 'slab');
  for (const file of ['layers/ground.mdx', 'tools/raft.md', 'events/raft-ended.yaml', 'talks/standing-still.yaml']) assert.ok(text.includes(file), file);
});

test('check of one file tells of that file alone, and of a file that is not there', () => {
  assert.match(verb('check', join(world, 'tools/slab.md')).text, /0 errors/);
  const { status, text } = verb('check', 'content/tools/nowhere.md');
  assert.equal(status, 1);
  assert.match(text, /this file is no file of the content/);
});

test('a problem is told with place, fault and remedy, without a stack trace', () => {
  const broken = copyOfWorld({ file: 'tools/slab.md', replace: ['homepage:', 'homepge:'] });
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/run.mjs', 'check'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STRATA_CONTENT: broken },
  });
  rmSync(broken, { recursive: true });
  assert.equal(status, 1);
  assert.match(stdout, /slab\.md:27:1 {2}unknown-field\n {2}"homepge" is not a field of tools\. Nearest: "homepage"\.\n {2}See: npm run show tools/);
  assert.doesNotMatch(stdout, /\n\s+at /);
});

test('rename moves the file, rewrites every reference and leaves a way from the old address', () => {
  const copy = copyOfWorld();
  const act = (...words: string[]) =>
    spawnSync(process.execPath, ['src/cli/run.mjs', ...words], { cwd: root, encoding: 'utf8', env: { ...process.env, STRATA_CONTENT: copy } });
  const { status, stdout, stderr } = act('rename', 'tools', 'slab', 'flagstone');
  assert.equal(status, 0, stdout + stderr);
  assert.match(readFileSync(join(copy, 'tools/flagstone.md'), 'utf8'), /formerIds: \[slab\]/);
  assert.match(readFileSync(join(copy, 'layers/ground.mdx'), 'utf8'), /tools: \[flagstone, raft\][\s\S]*\/tools\/flagstone\//);
  assert.match(readFileSync(join(copy, 'events/slab-accepted.yaml'), 'utf8'), /subject: flagstone/);
  const { stdout: checked } = act('check');
  assert.match(checked, /: 0 errors/);
  assert.match(act('rename', 'tools', 'raft', 'flagstone').stderr, /is there already; nothing was changed/);
  rmSync(copy, { recursive: true });
});
