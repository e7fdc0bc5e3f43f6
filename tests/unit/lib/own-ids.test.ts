import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnIds } from '#lib/own-ids.ts';

test('ids and all that points to them get the name in front', () => {
  assert.equal(
    withOwnIds('<h2 id="terms">x</h2><section aria-labelledby="terms"><a href="#terms">x</a></section>', 'empty'),
    '<h2 id="empty.terms">x</h2><section aria-labelledby="empty.terms"><a href="#empty.terms">x</a></section>',
  );
});

test('signs and arrowheads inside a drawing are found again', () => {
  const drawing = '<symbol id="s"/><marker id="a"/><use href="#s"/><path marker-end="url(#a)"/>';
  assert.equal(withOwnIds(drawing, 'two'), '<symbol id="two.s"/><marker id="two.a"/><use href="#two.s"/><path marker-end="url(#two.a)"/>');
});

test('a label of several ids, and an id that stands elsewhere', () => {
  assert.equal(
    withOwnIds('<svg aria-labelledby="t d" aria-describedby="far"><title id="t"/><desc id="d"/></svg>', 'a'),
    '<svg aria-labelledby="a.t a.d" aria-describedby="far"><title id="a.t"/><desc id="a.d"/></svg>',
  );
});

test('a link to a place outside the piece leads to the piece', () => {
  assert.equal(
    withOwnIds('<a class="x" href="#watch">Talks</a><a href="https://example.org/#x">y</a>', 'head'),
    '<a class="x" href="#head">Talks</a><a href="https://example.org/#x">y</a>',
  );
});

test('applied twice, names stand in each other', () => {
  assert.equal(withOwnIds(withOwnIds('<p id="a"></p>', 'state'), 'part'), '<p id="part.state.a"></p>');
});
