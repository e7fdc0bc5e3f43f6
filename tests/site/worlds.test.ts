import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { copyOfWorld } from '../unit/world-copy.ts';
import { filesOf } from './dist.ts';

const root = join(import.meta.dirname, '..', '..');
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Builds the tiny world into a folder of its own. */
function build(environment: Record<string, string> = {}): string {
  const out = mkdtempSync(join(tmpdir(), 'strata-dist-'));
  folders.push(out);
  execFileSync('astro', ['build', '--outDir', out], {
    cwd: root,
    stdio: 'pipe',
    env: { ...process.env, STRATA_CONTENT: 'tests/fixtures/world', ...environment },
  });
  return out;
}
const digest = (folder: string) =>
  filesOf(folder)
    .sort()
    .map(
      (file) =>
        `${file} ${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}`,
    );

test('another world is built without a change in src, and twice gives the same bytes', () => {
  const first = build();
  const page = readFileSync(join(first, 'layers/ground/index.html'), 'utf8');
  assert.match(page, /Layer 01 of 2/);
  assert.match(readFileSync(join(first, 'tools/raft/index.html'), 'utf8'), /Use now/);
  assert.deepEqual(digest(build()), digest(first));
});

test('under a sub-path every inner address carries it', () => {
  const out = build({ STRATA_BASE: '/strata/' });
  for (const file of filesOf(out).filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(out, file), 'utf8');
    const bare = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address!).filter((address) => !address.startsWith('/strata/'));
    assert.deepEqual(bare, [], file);
  }
  const [, card = ''] =
    /property="og:image" content="https:\/\/strata\.example\/strata(\/[^"]+)"/.exec(readFileSync(join(out, 'tools/raft/index.html'), 'utf8')) ?? [];
  assert.ok(card !== '' && existsSync(join(out, card)), card);
});

const SUPPORT = `support:
  product: slab
  windows:
    - { cycle: "4", until: 2026-01-31 }
    - { cycle: "3", until: 2025-12 }
    - { cycle: "2", until: unknown }
  url: https://example.org/slab
  title: Slab
  checked: 2026-01-10
`;

test('a changed world shows its changes', async (t) => {
  const world = copyOfWorld(
    { file: 'tools/tarpaulin.md', replace: ['homepage: none', 'formerIds: [sheet]\nhomepage: none'] },
    { file: 'tools/slab.md', replace: ['homepage:', `${SUPPORT}homepage:`] },
    { file: 'talks/standing-still.yaml', replace: ['medium:', 'gone: { noticed: 2026-01-12, remains: The slides are left. }\nmedium:'] },
  );
  folders.push(world);
  const out = build({ STRATA_CONTENT: world });
  const read = (file: string) => readFileSync(join(out, file), 'utf8');
  const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

  await t.test('the address before a rename leads on', () => {
    assert.match(read('tools/sheet/index.html'), /content="0; url=\/tools\/tarpaulin\/"/);
  });
  await t.test('a tool says how long its releases are supported, and which no longer are', () => {
    assert.match(words(read('tools/slab/index.html')), /Cycle Supported until 4 2026-01-31 3 2025-12, ended 2 Unknown checked 2026-01-10/);
    const { items } = JSON.parse(read('api/v1/tools.json')) as { items: { id: string; support: unknown }[] };
    assert.deepEqual(items.find(({ id }) => id === 'slab')!.support, {
      product: 'slab',
      windows: [
        { cycle: '4', until: '2026-01-31' },
        { cycle: '3', until: '2025-12' },
        { cycle: '2', until: 'unknown' },
      ],
      source: { url: 'https://example.org/slab', title: 'Slab', checked: '2026-01-10' },
    });
  });
  await t.test('a recording that is gone is shown as gone wherever the talk stands, and no link leads there', () => {
    for (const file of ['talks/standing-still/index.html', 'talks/index.html', 'layers/ground/index.html']) {
      assert.match(words(read(file)), /Recording gone, noticed 2026-01-12 \. The slides are left\./, file);
      assert.doesNotMatch(read(file), /href="https:\/\/example\.org\/watch\/standing-still"/, file);
    }
  });
});
