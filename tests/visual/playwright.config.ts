import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import browser from '../../playwright.config.ts';

/** Pictures of specimens, held against those in `baselines/`. Which machines may compare them says src/cli/picture-platform.ts. */
export default defineConfig({
  ...browser,
  testDir: '.',
  webServer: { ...browser.webServer!, cwd: join(import.meta.dirname, '..', '..') },
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  expect: { toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixelRatio: 0.002 } },
});
