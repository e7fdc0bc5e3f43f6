import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { KnownDifference } from '#cli/drift/difference.ts';
import { holdAgainst } from '#cli/drift/hold-against.ts';
import { copyOfWorld, WORLD, type Change } from '../world-copy.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');
const LANDSCAPE = join(FIXTURES, 'landscape', 'landscape.yml');
const ENDOFLIFE = join(FIXTURES, 'endoflife');
const WINDOWS = `support:
  product: slab # its name there
  windows:
    - { cycle: "3", until: 2026-11 }
    - { cycle: "1", until: unknown }
  url: https://example.org/slab
  title: Slab
  checked: 2026-01-10
`;
const withWindows = (windows = WINDOWS): Change => ({ file: 'tools/slab.md', replace: ['homepage:', `${windows}homepage:`] });

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the tiny world that goes when the tests end. */
function world(...changes: Change[]): string {
  const copy = copyOfWorld(...changes);
  folders.push(copy);
  return copy;
}

/** The fixture's landscape file with replacements in it. */
function landscape(...replacements: [from: string, to: string][]): string {
  const folder = mkdtempSync(join(tmpdir(), 'strata-landscape-'));
  folders.push(folder);
  const text = replacements.reduce(
    (known, [from, to]) => {
      assert.ok(known.includes(from), from);
      return known.replace(from, to);
    },
    readFileSync(LANDSCAPE, 'utf8'),
  );
  writeFileSync(join(folder, 'landscape.yml'), text);
  return join(folder, 'landscape.yml');
}

async function drift(root: string, words: string[], known: { landscape?: KnownDifference[]; endoflife?: KnownDifference[] } = {}) {
  const lines: string[] = [];
  const code = await holdAgainst(words, { root, known: { landscape: [], endoflife: [], ...known }, print: (line) => lines.push(line) });
  const text = lines.join('\n').replaceAll(`${root}/`, '').replaceAll(`${FIXTURES}/`, '').replaceAll('tests/fixtures/', '');
  return { code, text };
}

/** Every file of a folder with its bytes. */
function bytesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** The files that differ between a folder and the tiny world as it was. */
function changedIn(folder: string, before: Record<string, string>): string[] {
  return Object.entries(bytesIn(folder)).flatMap(([file, bytes]) => (before[file] === bytes ? [] : [file]));
}

const ALL: KnownDifference[] = [
  { subject: 'slab', field: 'maturity', theirs: 'incubating', reason: 'r' },
  { subject: 'slab', field: 'accepted', theirs: '2021-06-22', reason: 'r' },
  { subject: 'slab', field: 'incubating', theirs: '2024-01-30', reason: 'r' },
  { subject: 'slab', field: 'homepage', theirs: 'http://slab.example.org/', reason: 'r' },
  { subject: 'Beam', field: 'tool', theirs: 'graduated', reason: 'r' },
];

test('each difference is told as ours, theirs and source, with the place of ours, and exits 1', async () => {
  const { code, text } = await drift(WORLD, ['--landscape', LANDSCAPE]);
  assert.equal(code, 1);
  for (const told of [
    'world/events/slab-accepted.yaml:2:7  slab.maturity\n  ours    sandbox\n  theirs  incubating\n  source  landscape/landscape.yml:12',
    'world/events/slab-accepted.yaml:1:7  slab.accepted\n  ours    2021-06-15\n  theirs  2021-06-22\n  source  landscape/landscape.yml:16',
    'world/tools/slab.md:2:7  slab.incubating\n  ours    no event\n  theirs  2024-01-30\n  source  landscape/landscape.yml:17',
    'world/tools/slab.md:27:11  slab.homepage\n  ours    https://example.org/slab\n  theirs  http://slab.example.org/\n  source  landscape/landscape.yml:11',
    'content/tools  Beam.tool\n  ours    no tool\n  theirs  graduated\n  source  landscape/landscape.yml:21',
  ])
    assert.ok(text.includes(told), `${told}\n\nis not in\n\n${text}`);
  assert.match(text, /^5 differences, 0 known ones/m, 'a repository that differs in www, case and .git alone is the same; a member named Raft is no tool');
});

test('a difference listed with its value is known; a listed one that is not there is told and exits 1', async () => {
  assert.deepEqual(await drift(WORLD, ['--landscape', LANDSCAPE], { landscape: ALL }).then(({ code }) => code), 0);
  const other = await drift(WORLD, ['--landscape', LANDSCAPE], {
    landscape: ALL.map((each) => (each.field === 'accepted' ? { ...each, theirs: '2021-06-23' } : each)),
  });
  assert.equal(other.code, 1);
  assert.match(other.text, /known\.ts {2}slab\.accepted: 2021-06-23\n {2}This difference is no longer there; take the entry out/);
  assert.match(other.text, /1 differences, 4 known ones, 1 entries/);
});

test('the list of a source that was not read is not judged', async () => {
  assert.equal((await drift(WORLD, ['--landscape', LANDSCAPE], { landscape: ALL, endoflife: [{ ...ALL[0]!, field: 'support' }] })).code, 0);
});

test('a tool of ours that claims a step which the file does not know is told', async () => {
  const gone = landscape(
    ['name: Slab', 'name: Plate'],
    ['repo_url: https://www.example.org/Slab', 'repo_url: https://example.org/plate'],
    ['incubating\n', 'sandbox\n'],
  );
  const { text } = await drift(WORLD, ['--landscape', gone]);
  assert.match(text, /slab\.maturity\n {2}ours {4}sandbox\n {2}theirs {2}none\n {2}source {2}.*landscape\.yml: it is not there/);
});

test('a tool is found by its name at the CNCF, by an alias, and by a repository that is its own alone', async () => {
  const renamed = (...more: [string, string][]) => landscape(['name: Slab', 'name: Floor of Stone'], ...more);
  const isFound = async (root: string, file: string) => /landscape\.yml: .*, 1 of our 3 tools/.test((await drift(root, ['--landscape', file])).text);
  const elsewhere: [string, string] = ['https://www.example.org/Slab', 'https://example.org/stone'];
  assert.equal(await isFound(WORLD, renamed(elsewhere)), false);
  assert.equal(await isFound(world({ file: 'tools/slab.md', replace: ['---\n\n##', 'cncfName: Floor of Stone\n---\n\n##'] }), renamed(elsewhere)), true);
  assert.equal(await isFound(WORLD, landscape(['name: Slab', 'name: floor'], elsewhere)), true);
  assert.equal(await isFound(WORLD, renamed()), true);
  const shared = world({ file: 'tools/raft.md', replace: ['repository: unknown', 'repository: https://example.org/slab'] });
  assert.equal(await isFound(shared, renamed()), false);
});

test('without --write no byte of the content changes', async () => {
  const copy = world();
  const before = bytesIn(copy);
  await drift(copy, ['--landscape', LANDSCAPE, '--endoflife', ENDOFLIFE]);
  assert.deepEqual(changedIn(copy, before), []);
});

test('--write changes the named field and not a byte more: comments, quotes, order and ends of lines stay', async () => {
  const copy = world({ file: 'tools/slab.md', replace: ['homepage: https://example.org/slab\n', 'homepage:   "https://example.org/slab" # the front page\n'] });
  const file = join(copy, 'tools/slab.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
  const before = bytesIn(copy);
  const { code, text } = await drift(copy, ['--landscape', LANDSCAPE, '--write', 'slab.homepage']);
  assert.equal(code, 1, 'four differences are left');
  assert.match(text, /slab\.md {2}wrote https:\/\/slab\.example\.org\/ for https:\/\/example\.org\/slab; now correct the source/);
  assert.match(text, /^4 differences/m);
  assert.deepEqual(changedIn(copy, before), ['tools/slab.md']);
  assert.equal(bytesIn(copy)['tools/slab.md'], before['tools/slab.md']!.replace('"https://example.org/slab" #', '"https://slab.example.org/" #'));
});

test('--write of a step corrects the date in the event', async () => {
  const copy = world();
  const before = bytesIn(copy);
  await drift(copy, ['--landscape', LANDSCAPE, '--write', 'accepted']);
  assert.deepEqual(changedIn(copy, before), ['events/slab-accepted.yaml']);
  assert.equal(bytesIn(copy)['events/slab-accepted.yaml'], before['events/slab-accepted.yaml']!.replace('2021-06-15', '2021-06-22'));
});

test('what is derived or not there cannot be written, and is told in one line', async () => {
  const copy = world();
  const before = bytesIn(copy);
  const { code, text } = await drift(copy, ['--landscape', LANDSCAPE, '--write', 'maturity']);
  assert.equal(code, 2);
  assert.match(text, /"maturity" is no field that can be written/);
  assert.match((await drift(copy, ['--landscape', LANDSCAPE, '--write', 'licence'])).text, /"licence" means no difference; nothing was written\.$/);
  assert.deepEqual(changedIn(copy, before), []);
});

test('windows of support are held against the product: another day, an ended cycle, a cycle without a row', async () => {
  const { code, text } = await drift(world(withWindows()), ['--endoflife', ENDOFLIFE]);
  assert.equal(code, 1);
  for (const told of [
    'tools/slab.md:30:28  slab.support 3\n  ours    2026-11\n  theirs  unknown\n  source  endoflife/products/slab.md:16',
    'tools/slab.md:31:28  slab.support 1\n  ours    unknown\n  theirs  over\n  source  endoflife/products/slab.md:26',
    'tools/slab.md:28:3  slab.support 4\n  ours    no row\n  theirs  2027-11-01\n  source  endoflife/products/slab.md:11',
  ])
    assert.ok(text.includes(told), `${told}\n\nis not in\n\n${text}`);
  assert.match(text, /^3 differences/m, 'a cycle that ended before the edition needs no row');
});

test('--write support corrects days and adds rows above, with the rest as it was', async () => {
  const copy = world(withWindows());
  const before = bytesIn(copy)['tools/slab.md']!;
  await drift(copy, ['--endoflife', ENDOFLIFE, '--write', 'support']);
  const wanted = before
    .replace('until: 2026-11 }', 'until: unknown }')
    .replace('    - { cycle: "3"', '    - { cycle: "4", until: 2027-11-01 }\n    - { cycle: "3"');
  assert.equal(bytesIn(copy)['tools/slab.md'], wanted);
});

test('a product that is not there is told, and a tool alive whose product is there and that has no windows', async () => {
  const lost = await drift(world(withWindows(WINDOWS.replace('product: slab', 'product: slap'))), ['--endoflife', ENDOFLIFE]);
  assert.match(lost.text, /slab\.support\n {2}ours {4}slap\n {2}theirs {2}no such product/);
  assert.match((await drift(WORLD, ['--endoflife', ENDOFLIFE])).text, /slab\.support\n {2}ours {4}no windows\n {2}theirs {2}product slab/);
  const named = world(
    { file: 'tools/slab.md', replace: ['repository: https://example.org/slab.git', 'repository: https://example.org/other'] },
    { file: 'tools/tarpaulin.md', replace: ['repository: none', 'repository: https://github.com/Example/slab'] },
  );
  assert.match((await drift(named, ['--endoflife', ENDOFLIFE])).text, /tarpaulin\.support/, 'found by its repository');
});

test('--fetch gets the file of the newest commit, and is told in one line where there is no network', async (t) => {
  const asked: string[] = [];
  t.mock.method(globalThis, 'fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(address.includes('api.github.com') ? 'c0ffee' : readFileSync(LANDSCAPE, 'utf8')));
  });
  const { code, text } = await drift(WORLD, ['--fetch'], { landscape: ALL.slice(1) });
  assert.equal(code, 1);
  assert.match(text, /source {2}https:\/\/github\.com\/cncf\/landscape\/blob\/c0ffee\/landscape\.yml:12\n/);
  assert.deepEqual(asked.at(-1), 'https://raw.githubusercontent.com/cncf/landscape/c0ffee/landscape.yml');
  t.mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('fetch failed')));
  assert.deepEqual(await drift(WORLD, ['--fetch']), { code: 2, text: 'https://api.github.com/repos/cncf/landscape/commits/HEAD gave nothing: fetch failed' });
});

test('a source that is none is told in one line and exits 2', async () => {
  const none = join(WORLD, 'edition.yaml');
  for (const [words, told] of [
    [['--landscape', none], /edition\.yaml is no landscape file/],
    [['--landscape', 'nowhere.yml'], /^nowhere\.yml cannot be read\.$/],
    [['--endoflife', WORLD], /holds no products/],
    [[], /^There is nothing to hold the content against\. Use: /],
    [['--landscape'], /^"--landscape" needs a word after it\. Use: /],
    [['--fetch', '--landscape', none], /both name the landscape file/],
    [['landscape.yml'], /^"landscape\.yml" belongs to no option/],
  ] as const) {
    const { code, text } = await drift(WORLD, [...words]);
    assert.equal(code, 2, text);
    assert.match(text, told);
    assert.equal(text.split('\n').length, 1, text);
  }
});

test('an unknown option is told in one line, with the nearest', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'drift', '--landscap', LANDSCAPE], {
    cwd: join(FIXTURES, '..', '..'),
    encoding: 'utf8',
    env: { ...process.env, STRATA_CONTENT: WORLD },
  });
  assert.equal(status, 2);
  assert.match(stdout + stderr, /^"--landscap" is no option\. Nearest: "--landscape"\. Use: npm run drift .*\n$/);
});
