import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { checkLinks } from '#cli/links/check-links.ts';
import type { KnownLoss } from '#cli/links/known.ts';
import { copyOfWorld, WORLD, type Change } from '../world-copy.ts';
import { say, startServer } from './local-server.ts';

const QUICK = { pause: 0, timeout: 5000, tries: 2, backoff: 10, longestWait: 100, hosts: 4 };
const folder = mkdtempSync(join(tmpdir(), 'strata-links-'));
const folders = [folder];
const server = await startServer();
const { acts, requests, origin } = server;
after(() => {
  server.close();
  for (const each of folders) rmSync(each, { recursive: true });
});
beforeEach(() => {
  acts.clear();
  requests.length = 0;
});

let caches = 0;
/** Runs the verb on a copy of the tiny world, whose addresses are all asked at the local server. */
async function links(
  words: string[],
  { changes = [], known = [], cacheFile = join(folder, `${(caches += 1)}.json`), day = '2026-01-31' }: Partial<Given> = {},
) {
  const root = changes.length > 0 ? copyOfWorld(...changes) : WORLD;
  if (root !== WORLD) folders.push(root);
  const lines: string[] = [];
  const local = (address: string) => address.replace('https://example.org', origin);
  const now = new Date(`${day}T12:00:00Z`);
  const ground = { root, known, manners: QUICK, cacheFile, now, questionFor: local, print: (line: string) => lines.push(line) };
  const code = await checkLinks(
    words.map((word) => join(root, word)).map((word) => word.replace(/^.*\/--/, '--')),
    ground,
  );
  return { code, text: lines.join('\n').replaceAll(`${root}/`, '').replaceAll('tests/fixtures/world/', '') };
}
interface Given {
  changes: Change[];
  known: KnownLoss[];
  cacheFile: string;
  day: string;
}

test('every address of fields and prose is asked once, and nothing is gone', async () => {
  const changes: Change[] = [{ file: 'tools/slab.md', replace: ['A slab lies', 'A [slab](https://example.org/prose#part) lies'] }];
  const { code, text } = await links([], { changes });
  assert.equal(code, 0, text);
  for (const path of ['/watch/standing-still', '/talks', '/slab', '/slab.git', '/ground', '/prose'])
    assert.equal(requests.filter((each) => each === `HEAD ${path}`).length, 1, path);
  assert.match(text, /^\d+ addresses, 0 of them known from before, 0 moved for good, 0 gone, 0 gone as told, 0 unclear, 0 entries/);
});

test('what is gone is told with each place and exits 1; what is unclear is told and passes', async () => {
  acts.set('/slab', say(404));
  acts.set('/roof', say(403));
  const { code, text } = await links([]);
  assert.equal(code, 1);
  assert.match(text, /events\/slab-accepted\.yaml:\d+:\d+ {2}gone\n {2}https:\/\/example\.org\/slab\n {2}404\n {2}also at .*tools\/slab\.md:9, /);
  assert.match(text, /^unclear {2}https:\/\/example\.org\/roof {2}403 {2}\(layers\/roof\.mdx:\d+\)$/m);
  acts.delete('/slab');
  assert.equal((await links([])).code, 0);
});

test('a recording that is gone asks for "gone" in its talk; with it the loss is told; one that is back is told too', async () => {
  acts.set('/watch/standing-still', say(404));
  const without = await links(['talks/standing-still.yaml']);
  assert.equal(without.code, 1);
  assert.match(
    without.text,
    /talks\/standing-still\.yaml:2:12 {2}gone\n[\s\S]*Write into talks\/standing-still\.yaml: gone: \{ noticed: 2026-01-31, remains: "…" \}/,
  );
  const changes: Change[] = [{ file: 'talks/standing-still.yaml', replace: ['medium:', 'gone: { noticed: 2026-01-12, remains: Nothing. }\nmedium:'] }];
  const told = await links([], { changes });
  assert.equal(told.code, 0, told.text);
  assert.match(told.text, /0 gone, 1 gone as told/);
  acts.clear();
  const back = await links([], { changes });
  assert.equal(back.code, 1);
  assert.match(back.text, /there again\n[\s\S]*Take "gone" out of the talk/);
});

test('a listed address may be gone; an entry that is needed no longer is told and exits 1', async () => {
  const known = [{ address: 'https://example.org/slab', reason: 'It rests.' }];
  acts.set('/slab', say(404));
  assert.equal((await links([], { known })).code, 0);
  acts.clear();
  const { code, text } = await links([], { known });
  assert.equal(code, 1);
  assert.match(text, /known\.ts {2}https:\/\/example\.org\/slab\n {2}It is there, or stands nowhere any more; take the entry out/);
  assert.equal((await links(['layers/roof.mdx'], { known })).code, 0, 'what was not asked is not judged');
});

test('good answers are believed for six days, bad ones never', async () => {
  const cacheFile = join(folder, 'cache.json');
  acts.set('/roof', say(404));
  await links(['layers'], { cacheFile });
  assert.deepEqual(JSON.parse(readFileSync(cacheFile, 'utf8')).well['https://example.org/ground'], { day: '2026-01-31', told: '200' });
  requests.length = 0;
  await links(['layers'], { cacheFile, day: '2026-02-06' });
  assert.deepEqual(requests, ['HEAD /roof', 'GET /roof']);
  requests.length = 0;
  await links(['layers'], { cacheFile, day: '2026-02-07' });
  assert.ok(requests.includes('HEAD /ground'));
  writeFileSync(cacheFile, '{"version": 1, "we');
  assert.equal((await links(['talks'], { cacheFile })).code, 0, 'a broken cache counts as none');
});

test('--moved lists what has moved for good', async () => {
  acts.set('/roof', say(308, { location: '/roof/' }));
  assert.match((await links([])).text, /^\d+ addresses, .* 1 moved for good/);
  assert.match((await links(['--moved'])).text, /^moved {2}https:\/\/example\.org\/roof {2}to http.*\/roof\/ {2}\(layers\/roof\.mdx:\d+\)$/m);
});

test('without a network nothing is judged', async () => {
  const lines: string[] = [];
  const shut = await startServer();
  shut.close();
  const changes: Change[] = [{ file: 'tools/slab.md', replace: ['homepage: https://example.org/slab', 'homepage: https://slab.example.org/'] }];
  const root = copyOfWorld(...changes);
  folders.push(root);
  const ground = { root, known: [], manners: { ...QUICK, tries: 1 }, cacheFile: join(folder, 'none.json'), now: new Date(0) };
  assert.equal(await checkLinks([], { ...ground, questionFor: () => shut.origin, print: (line) => lines.push(line) }), 2);
  assert.deepEqual(lines, ['No host could be reached: there seems to be no network here. Nothing was judged.']);
});

test('an unknown option is told in one line, with the nearest', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'links', '--moved-on'], {
    encoding: 'utf8',
    env: { ...process.env, STRATA_CONTENT: WORLD },
  });
  assert.equal(status, 2);
  assert.match(stdout + stderr, /^"--moved-on" is no option\. Nearest: "--moved"\. Use: npm run links .*\n$/);
});
