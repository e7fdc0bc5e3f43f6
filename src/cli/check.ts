import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { changedDiagrams } from '#cli/changed-diagrams.ts';
import { contentFolder } from '#cli/content-folder.ts';
import { printProblems } from '#cli/print-problems.ts';
import { judge } from '#rules/index.ts';
import type { Problem } from '#model/problem.ts';

const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const root = contentFolder();
const { content, problems: judged } = judge(root);
const problems = [...judged, ...(await changedDiagrams(content))];
const shown = named.length === 0 ? problems : [...new Set(named.flatMap(problemsOf))];
process.exitCode = printProblems(shown, content.world.entries.length);

/** The problems of a file, or of all files below a folder. */
function problemsOf(name: string): Problem[] {
  const path = resolve(name);
  const isBelow = (file: string, folder: string) => file === folder || file.startsWith(`${folder}${sep}`);
  if (existsSync(path) && isBelow(path, root)) return problems.filter((problem) => isBelow(resolve(problem.file), path));
  return [
    {
      file: relative(process.cwd(), path),
      line: 1,
      column: 1,
      rule: 'files-have-their-place',
      text: 'this file is no file of the content.',
      tip: 'Name files below the content folder.',
      level: 'error',
    },
  ];
}
