import { spawn } from 'node:child_process';

/**
 * Runs a program and lets it speak to the terminal.
 * @param name a program of node_modules/.bin, or any other
 * @returns its exit code; 1 where it could not be started
 */
export function run(name: string, words: readonly string[], environment: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(name, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Words with which Node runs one of our TypeScript files, also where types are not yet stripped by default. */
export function nodeWords(file: string, ...words: string[]): string[] {
  return ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', file, ...words];
}
