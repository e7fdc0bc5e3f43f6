import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outliner, type Setting } from '#typeface/outline.ts';

const outliner = await Outliner.open();
const TITLE: Setting = { family: 'serif', weight: 500, size: 80 };

/** Ends of the strokes of a path, in px; the path begins each glyph anew and goes on from there. */
function extent(path: string): { left: number; right: number; top: number; bottom: number } {
  let [x, y] = [0, 0];
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command = '', numbers = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = [...numbers.matchAll(/-?\d*\.?\d+/g)].map(Number);
    if (values.length < 2) continue;
    const [lastX = 0, lastY = 0] = values.slice(-2);
    [x, y] = command === command.toUpperCase() ? [lastX, lastY] : [x + lastX, y + lastY];
    xs.push(x);
    ys.push(y);
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('a text becomes a path that stands on its baseline and is as wide as it says', () => {
  const { path, width } = outliner.outline('Hilfe', TITLE);
  const { left, right, top, bottom } = extent(path);
  assert.ok(left >= 0 && right <= width && right > width * 0.9, `${left} to ${right} of ${width}`);
  // Capitals of the family are two thirds of an em high.
  assert.ok(top < -50 && top > -64 && bottom < 2, `${top} to ${bottom}`);
});

test('twice the size is twice as wide, and a heavier weight is wider', () => {
  const { width } = outliner.outline('containerd', TITLE);
  assert.ok(Math.abs(outliner.outline('containerd', { ...TITLE, size: 160 }).width - 2 * width) < 1e-9);
  assert.ok(outliner.outline('containerd', { ...TITLE, weight: 700 }).width > width);
});

test('letters are kerned', () => {
  const widthOf = (text: string) => outliner.widthOf(text, TITLE);
  assert.ok(widthOf('AV') < widthOf('A') + widthOf('V') - 1);
});

test('a letter that the first file lacks comes from the second; a sign that no file holds is left out', () => {
  for (const family of ['serif', 'sans'] as const) {
    const setting = { ...TITLE, family };
    assert.notEqual(outliner.outline('Š', setting).path, '');
    assert.ok(outliner.widthOf('Šimon', setting) > outliner.widthOf('imon', setting) + 20);
    assert.deepEqual(outliner.outline('a☃b', setting), outliner.outline('ab', setting));
  }
});

test('lines are no wider than they may be, hold every word in order, and are even', () => {
  const text = 'Everything You Ever Wanted to Know About Resource Scheduling, But Were Afraid to Ask';
  const lines = outliner.wrap(text, TITLE, 1072);
  const widths = lines.map((line) => outliner.widthOf(line, TITLE));
  assert.equal(lines.join(' '), text);
  assert.equal(lines.length, 4);
  assert.ok(Math.max(...widths) <= 1072, String(widths));
  assert.ok(Math.min(...widths) > Math.max(...widths) * 0.6, String(widths));
});

test('a word wider than the line stands alone, and no text is no line', () => {
  assert.deepEqual(outliner.wrap('a ValidatingAdmissionPolicy b', TITLE, 300), ['a', 'ValidatingAdmissionPolicy', 'b']);
  assert.deepEqual(outliner.wrap(' ', TITLE, 300), []);
});
