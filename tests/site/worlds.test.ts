import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
});

test('the address before a rename leads on', () => {
  const world = copyOfWorld({ file: 'tools/tarpaulin.md', replace: ['homepage: none', 'formerIds: [sheet]\nhomepage: none'] });
  folders.push(world);
  const out = build({ STRATA_CONTENT: world });
  assert.match(readFileSync(join(out, 'tools/sheet/index.html'), 'utf8'), /content="0; url=\/tools\/tarpaulin\/"/);
});
