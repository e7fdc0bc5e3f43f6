import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeWith, type Change } from '../world-copy.ts';

const prose = (text: string): Change => ({ file: 'tools/slab.md', replace: ['A slab lies on the ground.', text] });
const layer = (from: string, to: string): Change => ({ file: 'layers/ground.mdx', replace: [from, to] });
const REVIVED =
  'date: "2024"\nkind: revived\nsubject: raft\ntext: It floats.\ncitations:\n  - url: https://example.org/raft\n    title: Raft\n    checked: 2026-01-10\n';

/** One fault, and all that may be told of it: what follows from a fault is not told beside it. */
const TOLD_ONCE: [what: string, told: RegExp, change: Change][] = [
  ['a layer with a wrong field', /layers\/ground\.mdx:3:8 wrong-type/, layer('order: 1', 'order: one')],
  ['a layer without front matter', /layers\/ground\.mdx:1:1 front-matter-is-there/, { file: 'layers/ground.mdx', text: 'x' }],
  ['a layer whose tag is not closed', /tags-are-known Expected a closing tag for `<Note>` \(line 28\)/, layer('</Note>', '')],
  ['a layer with a comment of HTML', /layers\/ground\.mdx:22:2 tags-are-known/, layer('Things fall.', '<!-- x -->\n\nThings fall.')],
  ['a tool with a wrong field', /tools\/slab\.md:5:7 unknown-value/, { file: 'tools/slab.md', replace: ['kind: tool', 'kind: tol'] }],
  ['an empty tool', /tools\/slab\.md:1:1 files-are-not-empty/, { file: 'tools/slab.md', text: '' }],
  ['an event with a wrong field', /raft-ended\.yaml:2:7 unknown-value/, { file: 'events/raft-ended.yaml', replace: ['kind: ended', 'kind: endet'] }],
  ['a diagram without front matter', /roof-top\.mmd:1:1 front-matter-is-there/, { file: 'diagrams/roof-top.mmd', text: 'flowchart TB\n' }],
];
for (const [what, told, change] of TOLD_ONCE) {
  test(`${what} is told once, and nobody else is blamed`, () => {
    const problems = judgeWith(change);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0]!, told);
  });
}

const CAUGHT: [what: string, told: RegExp, change: Change][] = [
  ['a brace behind a fence of another sort', /slab\.md:37:3 content-holds-no-code/, prose('~~~\n```\n~~~\n\nA {slab} lies.')],
  ['a paragraph that MDX takes for an import', /ground\.mdx:22:1 content-holds-no-code/, layer('Things fall.', 'import the things that fall')],
  ['an expression as an attribute', /ground\.mdx:32:13 content-holds-no-code/, layer('id="ground-floor"', 'id={floor}')],
  ['a tag that should hold nothing', /ground\.mdx:38:1 tags-are-known <Choices> holds something/, layer('<Choices />', '<Choices>x</Choices>')],
  ['a tag that should hold something', /ground\.mdx:28:1 tags-are-known <Note> holds nothing/, layer('<Note>A note in the margin.</Note>', '<Note />')],
  [
    'choices on a page that is no layer',
    /start\.mdx:10:1 tags-are-known <Choices> stands on layer/,
    { file: 'pages/start.mdx', replace: ['Begin at', '<Choices />\n\nBegin at'] },
  ],
  ['a link whose address has a space', /slab\.md:33:1 links-resolve "\[raft\]\(\/tools\/ raft\/"/, prose('A [raft](/tools/ raft/) floats.')],
  ['a link without its last slash', /slab\.md:33:3 links-resolve .*Nearest: "\/tools\/raft\/"/, prose('A [raft](/tools/raft) floats.')],
  ['a relative link', /slab\.md:33:3 links-resolve/, prose('A [raft](../raft/) floats.')],
  ['an http link between angles', /slab\.md:33:3 links-resolve "http:\/\/example\.org"/, prose('A <http://example.org> floats.')],
  [
    'a heading of the start page that is not there',
    /links-resolve "\/start\/" has no heading "#two-steps"\. Nearest: "one-step"/,
    prose('See [it](/start/#two-steps).'),
  ],
  ['a bare address that is not https', /links-resolve "http:\/\/example\.org\/x" becomes a link/, prose('See http://example.org/x for more.')],
  ['an event that is not on the ledger', /links-resolve "\/then-and-now\/" has no heading "#raft-endet"/, prose('See [it](/then-and-now/#raft-endet).')],
  [
    'a dead link in a drawing, at its place',
    /roof-top\.mmd:13:19 links-resolve/,
    { file: 'diagrams/roof-top.mmd', replace: ['/tools/raft/', '/tools/raftt/'] },
  ],
  [
    'a heading with the id of a section of the page',
    /slab\.md:31:1 headings-have-ids "events" is a section/,
    { file: 'tools/slab.md', replace: ['{#what-it-is}', '{#events}'] },
  ],
  [
    'an ended status of a thing that was revived',
    /raft\.md:14:10 endings-are-told .*"raft-revived" \(2024\) revived it/,
    { file: 'events/raft-revived.yaml', text: REVIVED },
  ],
  ['a repeated sentence after one that ends in a bracket', /sentences-stand-once/, prose('(It lies.) a floating thing that carried weight until it sank.')],
  ['a placeholder with a capital', /slab\.md:33:1 nothing-is-left-to-fill/, prose('Fill me in')],
  [
    'an address that is a placeholder',
    /standing-still\.yaml:17:8 nothing-is-left-to-fill/,
    { file: 'talks/standing-still.yaml', replace: ['example.org/talks', 'example.org/fill-me-in'] },
  ],
];
for (const [what, told, change] of CAUGHT) {
  test(`the judge catches ${what}`, () => {
    const problems = judgeWith(change);
    assert.ok(
      problems.some((problem) => told.test(problem)),
      `expected ${told}, got:\n${problems.join('\n')}`,
    );
  });
}

const FINE: [what: string, change: Change][] = [
  ['braces in code marks of two ticks', prose('A ``slab {x} ` y`` and `{z}` lies.')],
  ['braces in code marks over two lines', prose('A `slab\n{x}` lies.')],
  ['braces in a fence inside a list', prose('- one\n\n  ```yaml\n  {a: b}\n  ```')],
  ['a link to an event on the ledger', prose('A [raft](/then-and-now/#raft-ended) sank.')],
  ['a link to a year of the ledger', prose('A raft [sank](/then-and-now/#year-2023).')],
  ['an https link', prose('A [slab](https://example.org/tools/slab/) lies.')],
  ['an import that is a word inside a paragraph of Markdown', prose('Ships\nimport the things that fall.')],
  ['a date without quotes', { file: 'talks/standing-still.yaml', replace: ['"2019-05"', '2019-05-01'] }],
];
for (const [what, change] of FINE) {
  test(`the judge lets pass ${what}`, () => {
    assert.deepEqual(judgeWith(change), []);
  });
}
