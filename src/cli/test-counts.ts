import { existsSync, readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Count {
  passed: number;
  failed: number;
}

/**
 * Counts from the TAP report of Node's test runner. A run that failed without a failed test counts as one failure.
 * @param report path of the report
 * @param code exit code of the runner
 */
export function countNodeTests(report: string, code: number): Count {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const number = (name: string) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return honest({ passed: number('pass'), failed: number('fail') + number('cancelled') }, code);
}

/**
 * Counts from Playwright's JSON report. A flaky test counts as failed.
 * @param report path of the report
 * @param code exit code of the runner
 */
export function countPlaywright(report: string, code: number): Count {
  const stats = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as { stats: Record<string, number> }).stats : {};
  return honest({ passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) }, code);
}

/** No green by luck: a failing exit, or a run of nothing, is a failure. */
function honest({ passed, failed }: Count, code: number): Count {
  const isRed = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isRed ? 1 : failed };
}
