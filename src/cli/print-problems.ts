import type { Problem } from '#model/problem.ts';

/**
 * Prints problems with place, fault and remedy, then their number.
 * @returns the exit code: 1 where there is an error
 */
export function printProblems(problems: readonly Problem[], entries: number): 0 | 1 {
  for (const { file, line, column, rule, text, tip, level } of problems) {
    console.log(`${file}:${line}:${column}  ${rule}${level === 'warning' ? ' (warning)' : ''}\n  ${text}\n  ${tip}`);
  }
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  console.log(`${entries} entries: ${errors} errors, ${warnings} warnings.`);
  return errors > 0 ? 1 : 0;
}
