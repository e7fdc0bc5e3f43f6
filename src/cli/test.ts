import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#cli/free-port.ts';
import { needBrowser } from '#cli/browser.ts';
import { nodeWords, run } from '#cli/command.ts';
import { otherPlatformHere, PICTURE_PLATFORM } from '#cli/picture-platform.ts';
import { PICTURES } from '#cli/pictures.ts';
import { countNodeTests, countPlaywright, type Count } from '#cli/test-counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'strata-test-'));

/** A stage of the tests; the first red one ends the run. */
interface Stage {
  name: string;
  /** Whether it draws or browses; a browser is found or installed before the first such stage. */
  browses?: true;
  /** @returns undefined where the stage does not apply on this platform; it says so itself */
  act(): Promise<Count | undefined>;
}

const single = (code: number): Count => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const one = (name: string, program: string, words: string[]): Stage => ({ name, act: async () => single(await run(program, words)) });
const nodeTests = (name: string, pattern: string): Stage => ({
  name,
  act: async () => {
    const report = join(folder, `${name}.tap`);
    const reporters = ['--test-reporter=dot', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${report}`];
    const code = await run(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', '--test', ...reporters, pattern]);
    return countNodeTests(report, code);
  },
});
async function playwright(name: string, words: readonly string[]): Promise<Count> {
  const report = join(folder, `${name}.json`);
  const environment = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, STRATA_TEST_PORT: String(await freePort(4399)) };
  return countPlaywright(report, await run('playwright', [...words, '--reporter=dot,json'], environment));
}

const STAGES: Stage[] = [
  one('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  one('eslint', 'eslint', ['.']),
  one('stylelint', 'stylelint', ['src/**/*.{css,astro}']),
  one('types', 'astro', ['check', '--minimumSeverity', 'error']),
  one('check', process.execPath, nodeWords('src/cli/check.ts')),
  one('diagrams', process.execPath, nodeWords('src/cli/diagrams.ts', '--check')),
  one('schemas', process.execPath, nodeWords('src/cli/schemas.ts', '--check')),
  { ...nodeTests('unit', 'tests/unit/**/*.test.ts'), browses: true },
  nodeTests('content', 'tests/content/*.test.ts'),
  one('build', 'astro', ['build']),
  nodeTests('site', 'tests/site/*.test.ts'),
  { name: 'browser', browses: true, act: () => playwright('browser', ['test']) },
  {
    name: 'visual',
    browses: true,
    act: async () => {
      const other = otherPlatformHere(process.env.CHROME_PATH!);
      if (!other) return playwright('visual', PICTURES);
      console.log(`visual: does not apply here. Pictures are compared on ${PICTURE_PLATFORM} alone; this is ${other}.`);
      return undefined;
    },
  },
];

const wanted = process.argv.slice(2);
const stages = wanted.length === 0 ? STAGES : STAGES.filter(({ name }) => wanted.includes(name));
const total: Count = { passed: 0, failed: 0 };
for (const { name, act, browses } of stages) {
  if (browses) process.env.CHROME_PATH = (await needBrowser()).path;
  const began = performance.now();
  const count = await act();
  if (!count) continue;
  const { passed, failed } = count;
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${failed === 0 ? 'green' : 'RED'}, ${passed} passed, ${failed} failed, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (failed > 0) break;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
