import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const menu = (page: Page) => page.getByRole('navigation', { name: 'Main, on a small screen' });
const button = (page: Page) => page.getByText('Menu', { exact: true });
const theme = (page: Page) => page.locator('phone-menu').getByLabel('Theme');
const behind = (page: Page) => page.getByRole('main').locator('a').first();

test.use({ viewport: { width: 390, height: 800 } });

test.describe('open', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./terms/');
    await button(page).click();
    await expect(menu(page)).toBeVisible();
  });

  test('Tab goes round in it, and so does Shift and Tab', async ({ page }) => {
    await button(page).focus();
    for (const link of await menu(page).getByRole('link').all()) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await expect(theme(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(button(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(theme(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(menu(page).getByRole('link').last()).toBeFocused();
    await expect(menu(page)).toBeVisible();
  });

  test('what lies behind cannot be reached until it closes', async ({ page }) => {
    await behind(page).focus();
    await expect(behind(page)).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(async () => {
      await behind(page).focus();
      await expect(behind(page)).toBeFocused({ timeout: 200 });
    }).toPass();
  });

  test('Escape closes it and gives focus back to its button', async ({ page }) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(menu(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  for (const [name, path] of [
    ['Tools', 'tools'],
    ['Terms', 'terms'],
  ] as const) {
    test(`choosing ${name} closes it, even where no page follows`, async ({ page }) => {
      await page.route(`**/${path}/`, (route) => route.fulfill({ status: 204 }));
      await menu(page).getByRole('link', { name }).click();
      await expect(menu(page)).toBeHidden();
      await expect(button(page)).toBeFocused();
    });
  }

  test('a press outside closes it, gives focus back and follows nothing', async ({ page }) => {
    const box = (await behind(page).boundingBox())!;
    const address = page.url();
    const chosen = (await theme(page).boundingBox())!;
    await page.mouse.click(box.x + 5, Math.max(box.y + 5, chosen.y + chosen.height + 60));
    await expect(menu(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    expect(page.url()).toBe(address);
  });

  test('where the window grows until there is no menu button, the page is free', async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect(async () => {
      await behind(page).focus();
      await expect(behind(page)).toBeFocused({ timeout: 200 });
    }).toPass();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(menu(page)).toBeHidden();
  });

  test('it has no axe violation in either theme', async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('header').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });

  test('search opens over it and closes it', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    await expect(menu(page)).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('it opens and closes by its button, and its links lead on', async ({ page }) => {
    await page.goto('./terms/');
    await button(page).click();
    await expect(menu(page)).toBeVisible();
    await button(page).click();
    await expect(menu(page)).toBeHidden();
    await button(page).click();
    await menu(page).getByRole('link', { name: 'Tools' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tools/);
  });
});
