import { existsSync } from 'node:fs';

/** Where a browser was found. */
export interface FoundBrowser {
  path: string;
  from: 'CHROME_PATH' | 'the system' | 'Playwright';
}

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Looks for a browser: CHROME_PATH first, then the system's, then Playwright's own. */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return { path: named, from: 'CHROME_PATH' };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { path: system, from: 'the system' };
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  return own && existsSync(own) ? { path: own, from: 'Playwright' } : undefined;
}
