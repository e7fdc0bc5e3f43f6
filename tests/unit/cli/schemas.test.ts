import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesOf, YAML_SCHEMA_NAMES } from '#feeds/kind-schema.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'strata-schemas-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function schemas(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/cli/run.mjs'), 'schemas', ...words], { cwd: folder, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

test('schemas are written once, and a stale, a missing and a stray one are told apart', () => {
  assert.match(schemas().text, /5 schemas, 5 written anew, 0 removed/);
  assert.deepEqual(schemas('--check'), { status: 0, text: '' });
  const file = join(folder, '.vscode/schemas/events.json');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('graduated', 'promoted'));
  rmSync(join(folder, '.vscode/schemas/talks.json'));
  writeFileSync(join(folder, '.vscode/schemas/tools.json'), '{}');
  const { status, text } = schemas('--check');
  assert.equal(status, 1);
  assert.match(text, /talks\.json {2}is not what the model says/);
  assert.match(text, /events\.json {2}is not what the model says/);
  assert.match(text, /tools\.json {2}is the schema of nothing/);
  assert.match(text, /Run "npm run schemas"/);
  assert.match(schemas().text, /5 schemas, 2 written anew, 1 removed/);
  assert.equal(readFileSync(file, 'utf8'), before);
});

test('the editor’s settings lead from every file that is YAML to its schema', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const wanted = YAML_SCHEMA_NAMES.map((name) => [`./.vscode/schemas/${name}.json`, filesOf(name)]);
  assert.deepEqual(settings['yaml.schemas'], Object.fromEntries(wanted));
});

test('the editor’s settings have front matter checked by the Astro extension, and both extensions are recommended', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, unknown>;
  const { recommendations } = JSON.parse(readFileSync(join(root, '.vscode/extensions.json'), 'utf8')) as { recommendations: string[] };
  assert.equal(settings['astro.content-intellisense'], true);
  for (const name of ['astro-build.astro-vscode', 'redhat.vscode-yaml']) assert.ok(recommendations.includes(name), name);
});
