import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const dist = join(import.meta.dirname, '..', '..', 'dist/specimens');
const PAGES = ['', ...readdirSync(dist, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? [`${each.name}/`] : []))];

/** Rules about a whole page, of which a specimen shows parts and several at once; every-page.spec.ts holds real pages to them. */
const OF_WHOLE_PAGES = ['heading-order', 'landmark-unique', 'page-has-heading-one'];

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`specimens ${path} in ${colorScheme}: no axe violation, no error`, async ({ page }) => {
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.emulateMedia({ colorScheme });
      await page.goto(`./specimens/${path}`);
      const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).disableRules(OF_WHOLE_PAGES);
      const { violations } = await axe.analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  test(`specimens ${path} at 320 px do not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`./specimens/${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test('a state that is forced looks like the state', async ({ page }) => {
  await page.goto('./specimens/');
  const forced = page.locator('#links\\.hover a');
  const pointed = page.locator('#links\\.rest a');
  const line = (link: typeof forced) => link.evaluate((each) => getComputedStyle(each).textDecorationThickness);
  expect(await line(pointed)).not.toBe(await line(forced));
  await pointed.hover();
  expect(await line(pointed)).toBe(await line(forced));
});

test('a link of a made-up entry leads nowhere', async ({ page }) => {
  await page.goto('./specimens/ui/');
  await page.getByRole('link', { name: 'Slab', exact: true }).first().click();
  expect(new URL(page.url()).pathname).toBe('/specimens/ui/');
});
