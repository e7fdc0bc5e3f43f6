import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'strata-issue-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** A stand-in for GitHub's command: it knows one open issue or none, and writes down what it is asked to do. */
const GH = `#!/usr/bin/env bash
if [ "$1 $2" = "issue list" ]; then echo "$OPEN"; exit 0; fi
echo "$@" >>"$LOG"
while [ $# -gt 0 ]; do if [ "$1" = --body-file ]; then cat "$2" >"$LOG.body"; fi; shift; done
`;
writeFileSync(join(folder, 'gh'), GH, { mode: 0o755 });
writeFileSync(join(folder, 'report.txt'), 'helm.homepage\n');

let runs = 0;
function oneIssue(code: number, open: string) {
  const log = join(folder, `log-${(runs += 1)}`);
  const { status, stdout } = spawnSync('bash', ['.ci/one-issue', 'A title', join(folder, 'report.txt'), String(code)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, OPEN: open, LOG: log },
  });
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { status, stdout, done: read(log), body: read(`${log}.body`) };
}

test('a find opens an issue with the report, and updates the one that is open', () => {
  const first = oneIssue(1, '');
  assert.equal(first.status, 0);
  assert.match(first.done, /^issue create --title A title --body-file \S+\n$/);
  assert.equal(first.body, '```text\nhelm.homepage\n\n```\n');
  assert.match(oneIssue(1, '7').done, /^issue edit 7 --body-file \S+\n$/);
});

test('a clean run closes the issue that is open, and does nothing where there is none', () => {
  assert.match(oneIssue(0, '7').done, /^issue close 7 --comment .+\n$/);
  assert.equal(oneIssue(0, '').done, '');
});

test('a run that could not judge fails with its words and touches no issue', () => {
  const { status, stdout, done } = oneIssue(2, '7');
  assert.deepEqual({ status, stdout, done }, { status: 2, stdout: 'helm.homepage\n', done: '' });
});

for (const verb of ['drift', 'links']) {
  test(`the weekly workflow of ${verb} runs a verb that there is, with the least rights and actions pinned by major`, () => {
    const workflow = parse(readFileSync(join(root, '.github/workflows', `${verb}.yml`), 'utf8'));
    assert.deepEqual(workflow.permissions, { contents: 'read', issues: 'write' });
    assert.match(workflow.on.schedule[0].cron, /^\d+ \d+ \* \* \d$/);
    assert.ok('workflow_dispatch' in workflow.on);
    const steps: { uses?: string; run?: string }[] = workflow.jobs[verb].steps;
    for (const { uses } of steps) if (uses) assert.match(uses, /^actions\/[a-z-]+@v\d+$/);
    const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
    const run = steps.map((step) => step.run ?? '').join('\n');
    assert.equal(scripts[/npm run --silent (\S+)/.exec(run)![1]!], `node src/cli/run.mjs ${verb}`);
    assert.match(run, /bash \.ci\/one-issue '[^'"]+' report\.txt "\$code"/);
  });
}
