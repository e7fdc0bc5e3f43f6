import { expect, test, type Request } from '@playwright/test';

test('searches that led somewhere are kept on the device, offered again, and can be erased', async ({ page }) => {
  await page.goto('./search/?q=flannel');
  await page.locator('ol[data-results] > li').first().getByRole('link').click();
  await page.waitForURL(/\/tools\/flannel\//);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'flannel', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('searchbox')).toHaveValue('flannel');
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('button', { name: 'Erase' }).click();
  await expect(dialog.getByRole('button', { name: 'flannel', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('strata:recent-searches'))).toBeNull();
});

test('an answer that comes after the field was emptied changes nothing', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search/texts/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./about/');
  await page.evaluate(() => localStorage.setItem('strata:recent-searches', '["helm"]'));
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Erase' })).toBeVisible();
  let waiting = 0;
  const isText = (request: Request) => request.url().includes('/search/texts/');
  page.on('request', (request) => (waiting += Number(isText(request))));
  page.on('requestfinished', (request) => (waiting -= Number(isText(request))));
  await dialog.getByRole('searchbox').fill('my pod cannot resolve names');
  await expect.poll(() => waiting).toBeGreaterThan(0);
  await dialog.getByRole('searchbox').fill('');
  release();
  await expect.poll(() => waiting).toBe(0);
  // The page reads what came and, if it is wrong, draws it: some frames.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await expect(dialog.getByRole('button', { name: 'Erase' })).toBeVisible();
  await expect(dialog.locator('ol[data-results] > li')).toHaveCount(0);
});
