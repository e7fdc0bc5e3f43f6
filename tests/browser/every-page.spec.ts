import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** One page of each kind. */
const PAGES = [
  './',
  './start/',
  './layers/',
  './layers/container-runtime/',
  './tools/',
  './tools/containerd/',
  './tools/weave-net/',
  './talks/',
  './talks/life-of-a-packet/',
  './was/',
  './was/dockershim/',
  './beside-the-stack/',
  './terms/',
  './terms/zero-trust-security/',
  './then-and-now/',
  './search/?q=mesh',
  './a-z/',
  './about/',
  './404.html',
];

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} in ${colorScheme}: no axe violation, no console error, no foreign request`, async ({ page }) => {
      // The ledger and the catalogue have hundreds of rows, and axe looks at each.
      test.slow();
      const noise: string[] = [];
      page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('request', (request) => new URL(request.url()).hostname !== '127.0.0.1' && !request.url().startsWith('data:') && noise.push(request.url()));
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ target }) => target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        ),
      ).toEqual([]);
      expect(noise).toEqual([]);
    });
  }

  for (const width of [320, 390, 834]) {
    test(`${path} at ${width} px does not scroll sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of PAGES.filter((each) => !each.includes('search'))) {
    test(`${path} reads whole`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('theme-switch:visible')).toHaveCount(0);
      // What needs script is absent, not dead.
      await expect(page.locator('.needs-script:visible')).toHaveCount(0);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
    });
  }
  test('the catalogue shows every tool, a layer its diagram, and search the way to the A to Z', async ({ page }) => {
    await page.goto('./tools/');
    expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(100);
    await expect(page.locator('.facets')).toBeHidden();
    await page.goto('./layers/storage/');
    await expect(page.locator('.figure svg:visible')).toHaveCount(1);
    await expect(page.getByText('The picture in words')).toBeVisible();
    await page.goto('./search/');
    await expect(page.getByRole('link', { name: 'list of all names' }).first()).toBeVisible();
  });
});

/** Where the theme is chosen: in the header, or on a phone in the menu. */
const theme = (page: Page) => page.getByLabel('Theme').filter({ visible: true });

test('with storage blocked nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./');
  await theme(page).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

test('the theme that was chosen is kept, and stands before the first paint', async ({ page }) => {
  await page.goto('./');
  await theme(page).selectOption('dark');
  await page.goto('./tools/helm/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(theme(page)).toHaveValue('dark');
});

test('on a phone the theme is chosen in the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(theme(page)).toHaveCount(0);
  await page.getByText('Menu', { exact: true }).click();
  await theme(page).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the browser’s bars have the colour of the theme that was chosen', async ({ page }) => {
  const colour = () =>
    page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches)?.content);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  expect(await colour()).toBe('#f5f8f3');
  await theme(page).selectOption('dark');
  expect(await colour()).toBe('#111513');
  await page.goto('./tools/helm/');
  await expect.poll(colour).toBe('#111513');
  await theme(page).selectOption('system');
  expect(await colour()).toBe('#f5f8f3');
});

test('the first Tab shows the way to the content', async ({ page }) => {
  await page.goto('./tools/helm/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('a missing address answers 404 with a page that helps', async ({ page }) => {
  const answer = await page.goto('./old/weave-net.html');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page here');
  await page.getByRole('link', { name: 'Search for “weave net”' }).click();
  await expect(page.locator('ol[data-results] a').first()).toContainText('Weave Net');
});
