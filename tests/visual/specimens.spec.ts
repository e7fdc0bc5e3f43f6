import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';

/** A wide page by day and a phone by night: each layout and each theme is seen once, which halves the pictures. */
const SCREENS = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
type Screen = (typeof SCREENS)[number];

/** Components that only put others under each other; their parts are seen in pictures of their own. */
const SEEN_IN_PARTS = new Set(['AboutTool', 'LayerAfter', 'LayerTalkList', 'LayerTalks', 'Talks', 'ToolEvents']);

/** States that the browser makes, by the address that asks for them. */
const ASKED_FOR: { state: string; address: string; specimen: string; lost?: string }[] = [
  { state: 'Catalogue-some-fit', address: 'tools/?layer=ground&status=active', specimen: 'Catalogue' },
  { state: 'Catalogue-none-fits', address: 'tools/?layer=roof&kind=standard', specimen: 'Catalogue' },
  { state: 'Ledger-veiled', address: 'events/?since=2023-01&show=ended', specimen: 'Ledger' },
  { state: 'SearchPage-no-list', address: 'search/', specimen: 'SearchPage', lost: '**/names.json' },
];

const dist = join(import.meta.dirname, '..', '..', 'dist/specimens');
const folders = readdirSync(dist, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [`${each.name}/`] : []));
const namesIn = (folder: string) => [...readFileSync(join(dist, folder, 'index.html'), 'utf8').matchAll(/data-specimen="([^"]+)"/g)].map(([, name]) => name!);

async function open(page: Page, address: string, { width, colorScheme }: Screen): Promise<void> {
  test.setTimeout(120_000);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(`./specimens/${address}`);
  await page.evaluate(() => {
    // The one family that is the system's gives way to ours, so that a picture does not depend on installed fonts.
    document.documentElement.style.setProperty('--mono', 'var(--sans)');
    // Rows that are drawn once they are seen would change their height while the picture is taken.
    for (const row of document.querySelectorAll<HTMLElement>('li, tr')) row.style.contentVisibility = 'visible';
    return document.fonts.ready;
  });
}

const look = (page: Page, specimen: string, picture: string, { width, colorScheme }: Screen) =>
  expect.soft(page.locator(`[data-specimen="${specimen}"]`)).toHaveScreenshot(`${picture}-${width}-${colorScheme}.png`);

for (const screen of SCREENS) {
  const where = `at ${screen.width} px, ${screen.colorScheme}`;
  for (const folder of ['', ...folders]) {
    test(`specimens ${folder} ${where}, look as they did`, async ({ page }) => {
      await open(page, folder, screen);
      for (const name of namesIn(folder).filter((each) => !SEEN_IN_PARTS.has(each))) await look(page, name, name, screen);
    });
  }
  for (const { state, address, specimen, lost } of ASKED_FOR) {
    test(`${state} ${where}, looks as it did`, async ({ page }) => {
      if (lost) await page.route(lost, (route) => route.abort());
      await open(page, address, screen);
      await look(page, specimen, state, screen);
    });
  }
}
