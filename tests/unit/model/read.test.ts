import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { judge } from '#rules/index.ts';
import { copyOfWorld, judgeWith, type Change } from '../world-copy.ts';

const CASES: [what: string, told: RegExp, ...changes: Change[]][] = [
  [
    'an unknown field, with the nearest one',
    /tools\/slab\.md:27:1 unknown-field "homepge" is not a field of a tool\. Nearest: "homepage"\./,
    { file: 'tools/slab.md', replace: ['homepage:', 'homepge:'] },
  ],
  [
    'an unknown field inside a list',
    /layers\/ground\.mdx:\d+:\d+ unknown-field "toolz" is not a field of "groups\[1\]"\. Nearest: "tools"/,
    { file: 'layers/ground.mdx', replace: ['    tools: [slab, raft]', '    toolz: [slab, raft]'] },
  ],
  [
    'a missing field',
    /talks\/standing-still\.yaml:1:1 missing-field "why" is missing/,
    { file: 'talks/standing-still.yaml', replace: ['why: It shows the fall first.\n', ''] },
  ],
  [
    'a mistyped value, with the nearest one',
    /slab\.md:5:7 unknown-value "kind" is "tol"; .*Nearest: "tool"/,
    { file: 'tools/slab.md', replace: ['kind: tool', 'kind: tol'] },
  ],
  ['a wrong type', /slab\.md:\d+:\d+ wrong-type "aliases" must be a list/, { file: 'tools/slab.md', replace: ['aliases: [floor, FLR]', 'aliases: floor'] }],
  [
    'a text that is too long',
    /weight\.md:\d+:\d+ too-long "definition" has 300 characters; at most 220 fit/,
    { file: 'terms/weight.md', replace: ['What pulls a thing down.', 'x'.repeat(300)] },
  ],
  ['an impossible date', /standing-still\.yaml:\d+:\d+ .*not a date that exists/, { file: 'talks/standing-still.yaml', replace: ['"2019-05"', '"2019-13"'] }],
  [
    'an address that is not https',
    /standing-still\.yaml:2:12 .*must be a whole https address/,
    { file: 'talks/standing-still.yaml', replace: ['https://example.org/watch', 'htp://example.org/watch'] },
  ],
  ['broken YAML', /slab\.md:\d+:\d+ yaml-is-valid/, { file: 'tools/slab.md', replace: ['aliases: [floor, FLR]', 'aliases: [floor, FLR'] }],
  ['a field that stands twice', /slab\.md:3:1 yaml-is-valid .*unique/, { file: 'tools/slab.md', replace: ['name: Slab', 'name: Slab\nname: Slap'] }],
  ['missing front matter', /slab\.md:1:1 front-matter-is-there there is no front matter/, { file: 'tools/slab.md', text: 'Only prose.' }],
  [
    'front matter that is not closed',
    /slab\.md:1:1 front-matter-is-there the front matter is not closed/,
    { file: 'tools/slab.md', text: '---\nname: Slab\n' },
  ],
  [
    'a year without quotes, and what to write',
    /standing-still\.yaml:8:7 wrong-type "date" must be text, not the number 2019\. Write it in quotes: "2019"/,
    { file: 'talks/standing-still.yaml', replace: ['"2019-05"', '2019'] },
  ],
  [
    'a value that may be one of several shapes',
    /slab\.md:16:15 wrong-value "alternatives" is "raft"; it must be a list or "does not apply"/,
    { file: 'tools/slab.md', replace: ['alternatives: [raft]', 'alternatives: raft'] },
  ],
  [
    'a number that is too small',
    /standing-still\.yaml:9:10 wrong-value "minutes" is -5; it must be more than 0/,
    { file: 'talks/standing-still.yaml', replace: ['minutes: 25', 'minutes: -5'] },
  ],
  [
    'an id that is not kebab-case inside a list',
    /ground\.mdx:11:9 wrong-value "terms\[1\]" is "Weight"; an id is kebab-case/,
    { file: 'layers/ground.mdx', replace: ['terms: [weight]', 'terms: [Weight]'] },
  ],
  ['an alias of YAML that leads nowhere', /slab\.md:2:7 yaml-is-valid an alias/, { file: 'tools/slab.md', replace: ['name: Slab', 'name: *slab'] }],
  ['a second document', /standing-still\.yaml:2:1 yaml-is-valid .*second document/, { file: 'talks/standing-still.yaml', text: 'a: b\n---\nc: d\n' }],
  [
    'front matter without fields',
    /slab\.md:2:1 wrong-type "the file" must be a group of fields, not empty/,
    { file: 'tools/slab.md', text: '---\n---\n\nx\n' },
  ],
  ['a field that stands twice in the edition', /edition\.yaml:3:1 yaml-is-valid/, { file: 'edition.yaml', text: 'date: "2026-01-31"\nname: a\nname: b\n' }],
  ['an edition that is binary', /edition\.yaml:1:1 files-are-text/, { file: 'edition.yaml', text: Buffer.from([0, 1]) }],
  [
    'a file that is no drawing among the drawings',
    /diagrams\/drawn\/notes\.txt:1:1 files-have-their-place "notes\.txt" is no drawing/,
    { file: 'diagrams/drawn/notes.txt', text: 'x' },
  ],
  [
    'a line with the wrong id in beside.yaml',
    /beside\.yaml:3:7 references-exist "slap" is no tool\. Nearest: "slab"/,
    { file: 'beside.yaml', text: '# why\n\n- id: slap\n  reason: x\n' },
  ],
  ['an empty file', /slab\.md:1:1 files-are-not-empty/, { file: 'tools/slab.md', text: ' \n' }],
  ['a binary file', /slab\.md:1:1 files-are-text/, { file: 'tools/slab.md', text: Buffer.from([1, 0, 2]) }],
  ['a stray file', /tools\/notes\.txt:1:1 files-have-their-place "notes\.txt" is no file of tools/, { file: 'tools/notes.txt', text: 'x' }],
  ['a stray folder', /toolz:1:1 files-have-their-place .*Nearest: "tools"|talkz/, { file: 'toolz', text: 'x' }],
  ['an id that is not kebab-case', /Slab_Two\.md:1:1 ids-are-kebab-case/, { file: 'tools/Slab_Two.md', text: '---\n---\n' }],
  ['ids that differ in case alone', /ids-are-unique "slab\.md" has the same id as "Slab\.md"/, { file: 'tools/Slab.md', text: '---\nname: x\n---\n' }],
];

for (const [what, told, ...changes] of CASES) {
  test(`reading tells of ${what}`, () => {
    const problems = judgeWith(...changes);
    assert.ok(
      problems.some((problem) => told.test(problem)),
      `expected ${told}, got:\n${problems.join('\n')}`,
    );
  });
}

test('a link to a file that is not there is told like any stray file', () => {
  const copy = copyOfWorld();
  symlinkSync('/nowhere/at-all.md', join(copy, 'tools/dead.md'));
  const told = judge(copy).problems.map(({ file, rule }) => `${file.slice(copy.length + 1)} ${rule}`);
  rmSync(copy, { recursive: true });
  assert.deepEqual(told, ['tools/dead.md files-have-their-place']);
});

test('a content folder that is a file, or is not there, is told', () => {
  for (const root of [import.meta.filename, '/nowhere/at-all']) assert.match(judge(root).problems[0]!.text, /this is no folder of content/);
});

test('all problems of several files are told at once', () => {
  const problems = judgeWith(
    { file: 'tools/slab.md', replace: ['homepage:', 'homepge:'] },
    { file: 'talks/standing-still.yaml', replace: ['minutes: 25', 'minutes: many'] },
  );
  assert.ok(problems.some((problem) => problem.startsWith('tools/slab.md')) && problems.some((problem) => problem.startsWith('talks/standing-still.yaml')));
});

test('a BOM and Windows line ends change nothing', () => {
  assert.deepEqual(
    judgeWith({
      file: 'terms/weight.md',
      text: `\uFEFF${'---\ntitle: Weight\ninArticle: [weight]\ndefinition: What pulls a thing down.\ntools: [slab]\nreviewed: 2026-01-10\nsources:\n  - url: https://example.org/ground\n    title: Ground rules\n    checked: 2026-01-10\n---\n\nWeight is what a slab carries.\n'.replaceAll('\n', '\r\n')}`,
    }),
    [],
  );
});

test('a broken edition is told, and the other rules still speak', () => {
  const problems = judgeWith({ file: 'edition.yaml', text: 'date: soon\n' }, { file: 'layers/ground.mdx', replace: ['[slab, raft]', '[slab, raff]'] });
  assert.ok(problems.some((problem) => problem.startsWith('edition.yaml:')));
  assert.ok(problems.some((problem) => problem.includes('"raff" is no tool')));
});
