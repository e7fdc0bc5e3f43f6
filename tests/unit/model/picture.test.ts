import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDiagram } from '#model/picture.ts';

const SOURCE = `---
caption: x
---
flowchart TB
  accTitle: A title
  accDescr: A description.
  subgraph node[The node]
    a[First]:::l5 & b["Second one"] -->|goes to| c
  end
  c -.-> d["Old †"]:::gone
  c ==> e(Round)
  click a href "/tools/slab/"
`;

test('parts, arrows and groups are read as written', () => {
  const { picture, problems } = readDiagram(SOURCE);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    picture?.parts.map(({ id, label, group, href }) => [id, label, group, href]),
    [
      ['a', 'First', 'node', '/tools/slab/'],
      ['b', 'Second one', 'node', undefined],
      ['c', 'c', 'node', undefined],
      ['d', 'Old †', undefined, undefined],
      ['e', 'Round', undefined, undefined],
    ],
  );
  assert.deepEqual(picture?.arrows, [
    { from: 'a', to: 'c', label: 'goes to', line: 'plain' },
    { from: 'b', to: 'c', label: 'goes to', line: 'plain' },
    { from: 'c', to: 'd', label: '', line: 'dotted' },
    { from: 'c', to: 'e', label: '', line: 'thick' },
  ]);
});

const BAD: [line: string, told: RegExp][] = [
  ['  a -->', /an arrow leads nowhere/],
  ['  a --o b', /"--o b" is not understood/],
  ['  style a fill:red', /"style" sets a look of its own/],
  ['  click nobody href "/x/"', /"click" names "nobody"/],
  ['  a:::l5x --> b', /":::l5x" is no class of ours/],
  ['  class a nonsense', /"nonsense" is no class of ours/],
  ['  flowchart LR', /a second head/],
  ['  accTitle: again', /a second accTitle/],
  ['  accDescr: again', /a second accDescr/],
  ['  end', /"end" closes no subgraph/],
];
for (const [line, told] of BAD) {
  test(`a drawing with "${line.trim()}" is refused with its line`, () => {
    const { problems } = readDiagram(`flowchart TB\n  accTitle: t\n  accDescr: d\n  a --> b\n${line}\n`);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.text, told);
    assert.equal(problems[0]!.line, 5);
  });
}

test('a part may begin with a word that sets looks', () => {
  assert.deepEqual(readDiagram('flowchart TB\n  accTitle: t\n  accDescr: d\n  styleguide[Guide] --> b\n').problems, []);
});

test('an arrow to a subgraph is refused before anything is drawn', () => {
  const { problems } = readDiagram('flowchart TB\n  accTitle: t\n  accDescr: d\n  subgraph box[Box]\n    a --> b\n  end\n  c --> box\n');
  assert.match(problems[0]!.text, /"box" is a subgraph and a part at once/);
});
