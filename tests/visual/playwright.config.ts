import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import browser from '../../playwright.config.ts';

/** Pictures of specimens, held against those in `baselines/`. Which machines may compare them says src/cli/picture-platform.ts. */
export default defineConfig({
  ...browser,
  testDir: '.',
  webServer: { ...browser.webServer!, cwd: join(import.meta.dirname, '..', '..') },
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  expect: { timeout: 20_000, toHaveScreenshot: { animations: 'disabled', caret: 'hide', threshold: 0.08, scale: 'css', maxDiffPixelRatio: 0.002 } },
});
