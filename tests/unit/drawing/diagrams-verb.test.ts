import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { SHAPES } from '#drawing/config.ts';
import { drawnFile, drawnSvg } from '#drawing/drawn.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SOURCE = 'flowchart TB\n  accTitle: t\n  accDescr: d\n  a[One] --> b[Two]\n';
let world: string;

beforeEach(() => {
  world = mkdtempSync(join(tmpdir(), 'strata-diagrams-'));
  mkdirSync(join(world, 'diagrams', 'drawn'), { recursive: true });
  writeFileSync(join(world, 'diagrams', 'probe.mmd'), SOURCE);
});
afterEach(() => {
  rmSync(world, { recursive: true });
});

/** Node stands in for the browser: a verb that starts one fails. */
function runVerb(...words: string[]) {
  const env = { ...process.env, STRATA_CONTENT: world, CHROME_PATH: process.execPath };
  return spawnSync(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', 'src/cli/diagrams.ts', ...words], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
}
const drawBoth = () => {
  for (const shape of SHAPES) writeFileSync(drawnFile(world, 'probe', SOURCE, shape), `<svg>${shape}</svg>\n`);
};
const drawn = () => readdirSync(join(world, 'diagrams', 'drawn'));

test('the check names a missing and a stale drawing, the remedy, and changes nothing', () => {
  writeFileSync(join(world, 'diagrams', 'drawn', 'probe.0000000000000000.svg'), '<svg/>');
  const { status, stderr } = runVerb('--check');
  assert.equal(status, 1);
  assert.match(stderr, /probe\.mmd {2}has no drawing that fits it/);
  assert.match(stderr, /probe\.0000000000000000\.svg {2}fits no source/);
  assert.match(stderr, /Run "npm run diagrams"/);
  assert.deepEqual(drawn(), ['probe.0000000000000000.svg']);
});

test('where all drawings fit, check and verb pass without a browser', () => {
  drawBoth();
  assert.equal(runVerb('--check').status, 0);
  const { status, stdout } = runVerb();
  assert.equal(status, 0);
  assert.match(stdout, /1 diagrams, 0 drawn anew, 0 stale/);
  assert.equal(drawnSvg(world, 'probe', SOURCE, 'narrow'), '<svg>narrow</svg>');
  assert.equal(drawnSvg(world, 'probe', SOURCE, 'wide'), '<svg>wide</svg>');
});

test('a drawing whose source is gone is removed and named', () => {
  drawBoth();
  writeFileSync(join(world, 'diagrams', 'drawn', 'old.0000000000000000.svg'), '<svg/>');
  const { status, stdout } = runVerb();
  assert.equal(status, 0);
  assert.match(stdout, /old\.0000000000000000\.svg {2}removed/);
  assert.equal(drawn().length, 2);
});

test('where drawing fails, the older drawing stays', () => {
  writeFileSync(join(world, 'diagrams', 'drawn', 'probe.0000000000000000.svg'), '<svg/>');
  const { status, stderr } = runVerb();
  assert.equal(status, 1);
  assert.match(stderr, /could not be started/);
  assert.doesNotMatch(stderr, /\n\s+at /);
  assert.deepEqual(drawn(), ['probe.0000000000000000.svg']);
});

test('a world without diagrams passes', () => {
  rmSync(join(world, 'diagrams'), { recursive: true });
  assert.equal(runVerb('--check').status, 0);
});

test('a build that finds no drawing is told the file and the remedy', () => {
  assert.throws(() => drawnSvg(world, 'probe', SOURCE, 'narrow'), /diagrams\/probe\.mmd has no drawing that fits it\. Run "npm run diagrams"/);
});

test('a diagram that lacks one of its two shapes is not drawn', () => {
  writeFileSync(drawnFile(world, 'probe', SOURCE, 'narrow'), '<svg/>');
  assert.equal(runVerb('--check').status, 1);
});
