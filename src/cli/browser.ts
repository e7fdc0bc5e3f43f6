import { run } from '#cli/command.ts';
import { findBrowser, type FoundBrowser } from '#drawing/browser-path.ts';

/**
 * Finds a browser for the tests, or installs one: Debian's package as root, else Playwright's own. It says which.
 * @throws where none could be had
 */
export async function needBrowser(): Promise<FoundBrowser> {
  const found = (await findBrowser()) ?? (await install());
  console.log(`Browser: ${found.path}, from ${found.from}.`);
  return found;
}

async function install(): Promise<FoundBrowser> {
  if (process.getuid?.() === 0 && (await run('sh', ['-c', 'command -v apt-get >/dev/null'])) === 0) {
    console.log('No browser was found; installing Debian’s chromium.');
    await run('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null'], { DEBIAN_FRONTEND: 'noninteractive' });
  }
  const system = await findBrowser();
  if (system) return system;
  console.log('No browser was found; installing Playwright’s own.');
  await run('playwright', ['install', 'chromium']);
  const own = await findBrowser();
  if (!own) throw new Error('No browser could be found or installed. Name one in CHROME_PATH.');
  return own;
}
