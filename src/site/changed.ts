import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { contentRoot } from '#site/content-root.ts';

let dates: Map<string, string> | undefined;

/**
 * The day when an entry's file last changed, from one pass of git's history.
 * @param path the file below the content folder, without its ending: `tools/helm`
 * @returns `YYYY-MM-DD`, or undefined where the full history is not at hand
 */
export function changedOn(path: string): string | undefined {
  return (dates ??= readHistory()).get(path);
}

function readHistory(): Map<string, string> {
  const found = new Map<string, string>();
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', contentRoot(), ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
    if (git('rev-parse', '--is-shallow-repository').trim() === 'true') throw new Error('shallow');
    const top = git('rev-parse', '--show-toplevel').trim();
    const prefix = `${relative(top, contentRoot())}/`;
    let day = '';
    for (const row of git('log', '--format=:%cs', '--name-only', '--', '.').split('\n')) {
      if (row.startsWith(':')) day = row.slice(1);
      else if (row.startsWith(prefix)) {
        const key = row.slice(prefix.length).replace(/\.[a-z]+$/, '');
        if (!found.has(key)) found.set(key, day);
      }
    }
  } catch {
    console.warn('No full git history: pages show the reviewed date alone.');
  }
  return found;
}
