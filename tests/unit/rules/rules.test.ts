import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { RULES } from '#rules/index.ts';
import { judgeWith, type Change } from '../world-copy.ts';

/** A bad case of a rule: the change to the tiny world, and what the author must be told, with the place. */
const BAD: [rule: string, told: RegExp, ...changes: Change[]][] = [
  [
    'addresses-have-one-title',
    /tools\/slab\.md:\d+:\d+ .*"Slabs" and "Slab"/,
    { file: 'tools/slab.md', replace: ['title: Slab\n  checked: 2026-01-10\nchooseWhen', 'title: Slabs\n  checked: 2026-01-10\nchooseWhen'] },
  ],
  [
    'answers-have-a-place',
    /ground\.mdx:9:14 .*no heading "#tolls"\. Nearest: "tools"/,
    { file: 'layers/ground.mdx', replace: ['reviewed:', 'answersTo:\n  - asked: [why do things fall]\n    section: tolls\nreviewed:'] },
  ],
  [
    'answers-have-a-place',
    /slab\.md:6:13 .*"Why do things fall" leads to layers\/ground\.mdx already/,
    { file: 'layers/ground.mdx', replace: ['reviewed:', 'answersTo:\n  - asked: [why do things fall]\nreviewed:'] },
    { file: 'tools/slab.md', replace: ['kind: tool', 'answersTo:\n  - asked: [Why do things fall]\nkind: tool'] },
  ],
  [
    'content-holds-no-code',
    /tools\/slab\.md:33:20 .*a brace opens an expression/,
    { file: 'tools/slab.md', replace: ['A slab lies on the ground.', 'A slab lies on the {ground}.'] },
  ],
  [
    'content-holds-no-code',
    /layers\/ground\.mdx:\d+:1 .*imports or exports/,
    { file: 'layers/ground.mdx', replace: ['Things fall.', "import x from 'y';\n\nThings fall."] },
  ],
  [
    'content-holds-no-code',
    /terms\/weight\.md:\d+:1 .*is HTML/,
    { file: 'terms/weight.md', replace: ['Weight is what', '<script>1</script>\n\nWeight is what'] },
  ],
  [
    'dates-lie-in-the-past',
    /talks\/standing-still\.yaml:8:7 .*2027-05 lies after the edition/,
    { file: 'talks/standing-still.yaml', replace: ['"2019-05"', '"2027-05"'] },
  ],
  [
    'dates-lie-in-the-past',
    /talks\/standing-still\.yaml:3:18 .*2026-02-01 lies after the edition/,
    { file: 'talks/standing-still.yaml', replace: ['medium:', 'gone: { noticed: 2026-02-01, remains: Nothing. }\nmedium:'] },
  ],
  [
    'dates-lie-in-the-past',
    /events\/raft-ended\.yaml.*was announced, and the edition/,
    { file: 'events/raft-ended.yaml', replace: ['subject: raft', 'subject: raft\nannounced: true'] },
  ],
  ['diagrams-are-rich', /ground-floor\.mmd.*no accTitle/, { file: 'diagrams/ground-floor.mmd', replace: ['accTitle:', '%% accTitle:'] }],
  [
    'diagrams-are-rich',
    /ground-floor\.mmd:8:\d+ .*"class" is a word of Mermaid/,
    { file: 'diagrams/ground-floor.mmd', replace: ['  slab[Slab] --> sand[Sand]', '  slab[Slab] --> class[Sand]'] },
  ],
  ['diagrams-are-rich', /3 of its parts are links/, { file: 'diagrams/ground-floor.mmd', replace: ['  click earth href "/layers/ground/"\n', ''] }],
  [
    'ended-things-are-linked',
    /weight\.md:\d+:1 .*"Raft" has ended, and its first mention/,
    { file: 'terms/weight.md', replace: ['Weight is what', 'Raft and [Raft](/tools/raft/) had it. Weight is what'] },
  ],
  [
    'facts-are-fresh',
    /slab\.md:\d+:\d+ .*its status was checked on 2019-01-10, 2578 days before the edition; the limit is 180/,
    { file: 'tools/slab.md', replace: ['checked: 2026-01-10\nlicense', 'checked: 2019-01-10\nlicense'] },
  ],
  ['endings-are-told', /raft\.md:\d+:\d+ .*no event ended it/, { file: 'events/raft-ended.yaml', remove: true }],
  [
    'endings-are-told',
    /raft\.md.*"useNow" is missing/,
    { file: 'tools/raft.md', replace: ['useNow:\n  entries: [slab]\n  text: Move to a slab, which does not float.\n', ''] },
  ],
  ['endings-are-told', /raft\.md.*status is active, but the event "raft-ended"/, { file: 'tools/raft.md', replace: ['value: discontinued', 'value: active'] }],
  ['events-make-sense', /slab-accepted\.yaml:1:7 .*"2021-06" is no whole day/, { file: 'events/slab-accepted.yaml', replace: ['2021-06-15', '"2021-06"'] }],
  ['events-make-sense', /slab-accepted\.yaml.*before "slab" began/, { file: 'events/slab-accepted.yaml', replace: ['2021-06-15', '2011-06-15'] }],
  ['events-make-sense', /raft-ended\.yaml.*needs "from" and "to"/, { file: 'events/raft-ended.yaml', replace: ['kind: ended', 'kind: renamed'] }],
  [
    'former-ids-are-free',
    /slab\.md:4:13 .*"raft" is the id of tools\/raft\.md today/,
    { file: 'tools/slab.md', replace: ['inArticle:', 'formerIds: [raft]\ninArticle:'] },
  ],
  [
    'former-ids-are-free',
    /tarpaulin\.md.*"board" is a former id of tools\/slab\.md too/,
    { file: 'tools/slab.md', replace: ['inArticle:', 'formerIds: [board]\ninArticle:'] },
    { file: 'tools/tarpaulin.md', replace: ['homepage:', 'formerIds: [board]\nhomepage:'] },
  ],
  ['headings-have-ids', /slab\.md:31:1 .*"What it is" has no id/, { file: 'tools/slab.md', replace: [' {#what-it-is}', ''] }],
  ['headings-have-ids', /slab\.md:31:1 .*skips a level/, { file: 'tools/slab.md', replace: ['## What it is', '### What it is'] }],
  ['layer-pages-are-whole', /ground\.mdx.*<Choices \/> stands on it 0 times/, { file: 'layers/ground.mdx', replace: ['<Choices />', 'None.'] }],
  ['layers-stand-in-order', /roof\.mdx:3:8 .*its order is 4; the next free one is 2/, { file: 'layers/roof.mdx', replace: ['order: 2', 'order: 4'] }],
  [
    'links-resolve',
    /roof\.mdx.*"\/tools\/tarpauline\/" is no page\. Nearest: "\/tools\/tarpaulin\/"/,
    { file: 'layers/roof.mdx', replace: ['(/tools/tarpaulin/)', '(/tools/tarpauline/)'] },
  ],
  ['links-resolve', /roof\.mdx.*has no heading "#toolz"\. Nearest: "tools"/, { file: 'layers/roof.mdx', replace: ['#tools)', '#toolz)'] }],
  [
    'links-resolve',
    /weight\.md.*"javascript:alert" is no https address/,
    { file: 'terms/weight.md', replace: ['what a slab carries', 'what a [slab](javascript:alert) carries'] },
  ],
  [
    'names-are-unique',
    /raft\.md.*"FLR" names tools\/slab\.md too|slab\.md.*"FLR" names tools\/raft\.md too/,
    { file: 'tools/raft.md', replace: ['[Log bundle]', '[FLR]'] },
  ],
  [
    'nothing-is-left-to-fill',
    /weight\.md:\d+:1 .*still says "fill me in"/,
    { file: 'terms/weight.md', replace: ['Weight is what a slab carries.', 'fill me in'] },
  ],
  [
    'pages-have-an-address',
    /pages\/stort\.mdx.*no page "stort"\. Nearest: "start"/,
    { file: 'pages/stort.mdx', text: '---\ntitle: Stort\ndescription: A page that nobody sees.\nreviewed: 2026-11-01\n---\n\nProse.\n' },
  ],
  [
    'prose-has-measure',
    /weight\.md.*its prose has 305 words; at most 200 fit/,
    { file: 'terms/weight.md', replace: ['Weight is what a slab carries.', 'heavy '.repeat(305)] },
  ],
  ['reasons-are-particular', /slab\.md.*"There is water" repeats tools\/raft\.md/, { file: 'tools/slab.md', replace: ['you float', 'There is water'] }],
  ['references-exist', /ground\.mdx:10:19 .*"raff" is no tool\. Nearest: "raft"/, { file: 'layers/ground.mdx', replace: ['[slab, raft]', '[slab, raff]'] }],
  [
    'references-stand-once',
    /slab\.md:16:22 .*"raft" stands in this list twice/,
    { file: 'tools/slab.md', replace: ['alternatives: [raft]', 'alternatives: [raft, raft]'] },
  ],
  ['references-stand-once', /slab\.md:16:16 .*"slab" names itself/, { file: 'tools/slab.md', replace: ['alternatives: [raft]', 'alternatives: [slab]'] }],
  [
    'sentences-stand-once',
    /slab\.md:\d+:\d+ .*stands in tools\/raft\.md/,
    { file: 'tools/slab.md', replace: ['A flat thing that carries weight.', 'A floating thing that carried weight until it sank.'] },
  ],
  [
    'tags-are-known',
    /ground\.mdx.*<Diagramm> is no tag of ours\. Nearest: "Diagram"/,
    { file: 'layers/ground.mdx', replace: ['<Diagram id="ground-floor" />', '<Diagramm id="ground-floor" />\n\n<Diagram id="ground-floor" />'] },
  ],
  [
    'tags-are-known',
    /ground\.mdx.*"ground-flor" is no diagram\. Nearest: "ground-floor"/,
    { file: 'layers/ground.mdx', replace: ['id="ground-floor"', 'id="ground-flor"'] },
  ],
  [
    'tags-are-known',
    /ground\.mdx.*"ground-floor" stands on this page already/,
    { file: 'layers/ground.mdx', replace: ['<Diagram id="ground-floor" />', '<Diagram id="ground-floor" />\n\n<Diagram id="ground-floor" />'] },
  ],
  ['tags-are-known', /ground\.mdx:\d+:\d+ .*closing tag/i, { file: 'layers/ground.mdx', replace: ['</Note>', ''] }],
  ['talks-are-listed', /standing-still\.yaml.*stands in no layer/, { file: 'layers/ground.mdx', replace: ['first: [standing-still]', 'first: []'] }],
  ['talks-are-listed', /ground\.mdx.*"standing-still" is no video/, { file: 'talks/standing-still.yaml', replace: ['medium: video', 'medium: article'] }],
  ['tools-have-one-home', /tarpaulin\.md.*is at home nowhere/, { file: 'layers/roof.mdx', replace: ['tools: [tarpaulin]', 'tools: [slab]'] }],
  [
    'tools-have-one-home',
    /roof\.mdx:10:13 .*"slab" is at home in layers\/ground\.mdx already/,
    { file: 'layers/roof.mdx', replace: ['tools: [tarpaulin]', 'tools: [slab]'] },
  ],
];

test('the tiny world breaks no rule', () => {
  assert.deepEqual(judgeWith(), []);
});

for (const [rule, told, ...changes] of BAD) {
  test(`${rule}: an author is told ${told.source.slice(0, 60)}`, () => {
    const problems = judgeWith(...changes).filter((problem) => problem.includes(` ${rule} `));
    assert.ok(
      problems.some((problem) => told.test(problem)),
      `expected ${told}, got:\n${problems.join('\n')}`,
    );
  });
}

test('every rule has a bad case, and every file of the room is listed', () => {
  const names = RULES.map(({ name }) => name);
  assert.deepEqual([...new Set(BAD.map(([rule]) => rule))].sort(), [...names].sort());
  const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'rules');
  const helpers = ['index.ts', 'rule.ts', 'all-valid.ts', 'citations-in.ts', 'diagram-source.ts', 'page-sections.ts', 'README.md'];
  assert.deepEqual(
    readdirSync(folder)
      .filter((file) => !helpers.includes(file))
      .sort(),
    names.map((name) => `${name}.ts`).sort(),
  );
});
