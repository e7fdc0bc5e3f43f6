import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { judge } from '#rules/index.ts';
import { copyOfWorld } from '../world-copy.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const world = copyOfWorld();
after(() => {
  rmSync(world, { recursive: true });
});

function verbIn(content: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, STRATA_CONTENT: content },
  });
  return { status, text: stdout + stderr };
}
const verb = (...words: string[]) => verbIn(world, ...words);

test('check is green on the tiny world and exits 0', () => {
  const { status, text } = verb('check');
  assert.equal(status, 0, text);
  assert.match(text, /0 errors, 0 warnings/);
});

const NEW = { layers: '.mdx', tools: '.md', terms: '.md', talks: '.yaml', events: '.yaml', exits: '.mdx', tracks: '.yaml', diagrams: '.mmd', pages: '.mdx' };

for (const [kind, ending] of Object.entries(NEW)) {
  test(`new ${kind} writes a file in which only "fill me in" and links are left to do`, () => {
    const id = kind === 'pages' ? 'start' : 'quite-new';
    const copy = copyOfWorld();
    rmSync(join(copy, kind, `${id}${ending}`), { force: true });
    assert.equal(verbIn(copy, 'new', kind, id).status, 0);
    const told = judge(copy).problems.filter(({ file }) => file.endsWith(`/${kind}/${id}${ending}`));
    rmSync(copy, { recursive: true });
    assert.ok(told.some(({ rule }) => rule === 'nothing-is-left-to-fill'));
    const links = ['nothing-is-left-to-fill', 'facts-are-fresh', 'tools-have-one-home', 'talks-are-listed', 'references-exist'];
    const left = told.filter(({ rule, text }) => !links.includes(rule) && text !== '"fill-me-in" is no diagram.');
    assert.deepEqual(left, []);
  });
}

test('new never writes over anything', () => {
  const before = readFileSync(join(world, 'tools/slab.md'), 'utf8');
  const { status, text } = verb('new', 'tools', 'slab');
  assert.equal(status, 2);
  assert.match(text, /is there already; nothing was written/);
  assert.equal(readFileSync(join(world, 'tools/slab.md'), 'utf8'), before);
  assert.match(verb('new', 'terms', 'slab').text, /tools\/slab\.md has this id, and tools and terms share theirs/);
});

test('a mistyped kind is answered with the nearest one', () => {
  assert.match(verb('new', 'tool', 'x').text, /"tool" is no kind\. Nearest: "tools"/);
});

test('show prints every field with its meaning, and what points to an entry', () => {
  assert.match(verb('show', 'tools').text, /summary: text, at most 140 characters, needed\. What it is/);
  const { text } = verb('show', 'tools', 'slab');
  for (const file of ['layers/ground.mdx', 'tools/raft.md', 'events/raft-ended.yaml', 'talks/standing-still.yaml']) assert.ok(text.includes(file), file);
  assert.match(verb('show', 'terms', 'weight').text, /Pointed to by:\n(?:.*\n)*.*ground\.mdx: terms\n/);
  assert.match(verb('show', 'diagrams', 'roof-top').text, /Pointed to by:\n.*roof\.mdx: <Diagram>\n$/);
});

test('check of one file tells of that file alone, and of a file that is not there', () => {
  const named = ['tools/slab.md', 'edition.yaml', 'talks'].map((file) => join(world, file));
  assert.match(verb('check', ...named).text, /: 0 errors/);
  const { status, text } = verb('check', 'content/tools/nowhere.md');
  assert.equal(status, 1);
  assert.match(text, /this file is no file of the content/);
});

test('a problem is told with place, fault and remedy, without a stack trace', () => {
  const broken = copyOfWorld({ file: 'tools/slab.md', replace: ['homepage:', 'homepge:'] });
  const { status, text } = verbIn(broken, 'check');
  rmSync(broken, { recursive: true });
  assert.equal(status, 1);
  assert.match(text, /slab\.md:27:1 {2}unknown-field\n {2}"homepge" is not a field of a tool\. Nearest: "homepage"\.\n {2}See: npm run show tools/);
  assert.doesNotMatch(text, /\n\s+at /);
});

test('rename moves the file, rewrites every reference and leaves a way from the old address', () => {
  const copy = copyOfWorld();
  const { status, text } = verbIn(copy, 'rename', 'tools', 'slab', 'flagstone');
  assert.equal(status, 0, text);
  assert.match(readFileSync(join(copy, 'tools/flagstone.md'), 'utf8'), /formerIds: \[slab\]/);
  assert.match(readFileSync(join(copy, 'layers/ground.mdx'), 'utf8'), /tools: \[flagstone, raft\][\s\S]*\/tools\/flagstone\//);
  assert.match(readFileSync(join(copy, 'events/slab-accepted.yaml'), 'utf8'), /subject: flagstone/);
  assert.deepEqual(judge(copy).problems, []);
  assert.match(verbIn(copy, 'rename', 'tools', 'raft', 'flagstone').text, /is there already; nothing was changed/);
  rmSync(copy, { recursive: true });
});

test('rename leaves addresses elsewhere alone, follows beside.yaml, and keeps one way from every old address', () => {
  const copy = copyOfWorld(
    { file: 'layers/roof.mdx', replace: ['tools: [tarpaulin]', 'tools: [slab]'] },
    { file: 'layers/ground.mdx', replace: ['tools: [slab, raft]', 'tools: [raft]'] },
    { file: 'layers/roof.mdx', replace: ['related: [slab]\n', ''] },
    { file: 'beside.yaml', text: '- id: tarpaulin\n  reason: It hangs.\n' },
    { file: 'tools/tarpaulin.md', replace: ['homepage: none', 'formerIds:\n  - cloth\n  - sheet\nhomepage: https://example.org/tools/tarpaulin/'] },
  );
  assert.equal(verbIn(copy, 'rename', 'tools', 'tarpaulin', 'sheet').status, 0);
  const text = readFileSync(join(copy, 'tools/sheet.md'), 'utf8');
  assert.match(text, /^formerIds: \[tarpaulin, cloth\]$/m);
  assert.match(text, /^homepage: https:\/\/example\.org\/tools\/tarpaulin\/$/m);
  assert.match(readFileSync(join(copy, 'beside.yaml'), 'utf8'), /id: sheet/);
  assert.deepEqual(judge(copy).problems, []);
  assert.match(verbIn(copy, 'rename', 'tools', 'slab', 'cloth').text, /"cloth" is a former id of .*sheet\.md/);
  rmSync(copy, { recursive: true });
});

test('a diagram that Mermaid cannot read is told by check, with its place in the file', () => {
  const copy = copyOfWorld({ file: 'diagrams/ground-floor.mmd', replace: ['sand[Sand]', 'sand[Sand (wet) pile]'] });
  const { status, text } = verbIn(copy, 'check');
  rmSync(copy, { recursive: true });
  assert.equal(status, 1);
  assert.match(text, /diagrams\/ground-floor\.mmd:8:\d+ {2}diagrams-parse\n {2}Mermaid cannot read/);
});
