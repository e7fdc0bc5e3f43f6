import { relative, resolve } from 'node:path';
import { contentFolder } from '#cli/content-folder.ts';
import { printProblems } from '#cli/print-problems.ts';
import { judge } from '#rules/index.ts';
import type { Problem } from '#model/problem.ts';

const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const { content, problems } = judge(contentFolder());
const shown = named.length === 0 ? problems : named.flatMap(problemsOf);
process.exitCode = printProblems(shown, content.world.entries.length);

function problemsOf(name: string): Problem[] {
  const file = relative(process.cwd(), resolve(name));
  const known =
    content.world.entries.some((entry) => resolve(entry.file) === resolve(name)) || problems.some((problem) => resolve(problem.file) === resolve(name));
  if (known) return problems.filter((problem) => resolve(problem.file) === resolve(name));
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'files-have-their-place',
      text: 'this file is no file of the content.',
      tip: 'Name files below the content folder.',
      level: 'error',
    },
  ];
}
