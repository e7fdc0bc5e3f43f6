import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** A wide page by day and a phone by night: each layout and each theme is seen once, which halves the pictures. */
const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** Components that only put others under each other; their parts are seen in pictures of their own. */
const SEEN_IN_PARTS = new Set(['AboutTool', 'LayerAfter', 'LayerTalkList', 'LayerTalks', 'Talks', 'ToolEvents']);

const dist = join(import.meta.dirname, '..', '..', 'dist/specimens');
const folders = readdirSync(dist, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [`${each.name}/`] : []));
const namesIn = (folder: string) => [...readFileSync(join(dist, folder, 'index.html'), 'utf8').matchAll(/data-specimen="([^"]+)"/g)].map(([, name]) => name!);

for (const folder of ['', ...folders]) {
  for (const { width, colorScheme } of SCREENS) {
    test(`specimens ${folder} at ${width} px, ${colorScheme}, look as they did`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`./specimens/${folder}`);
      // The one family that is the system's gives way to ours, so that a picture does not depend on installed fonts.
      await page.evaluate(() => {
        document.documentElement.style.setProperty('--mono', 'var(--sans)');
        return document.fonts.ready;
      });
      for (const name of namesIn(folder).filter((each) => !SEEN_IN_PARTS.has(each))) {
        await expect.soft(page.locator(`[data-specimen="${name}"]`)).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
      }
    });
  }
}
