import { expect, test } from '@playwright/test';

test('what the device keeps is told, exported, erased and imported again in one place', async ({ page }) => {
  await page.goto('./about/');
  const device = page.locator('device-data');
  await expect(device.getByRole('status')).toHaveText('This device keeps nothing for us.');
  await page.goto('./talks/');
  await page.locator('[data-talk]:visible').first().getByRole('button', { name: 'Later' }).click();
  await page.goto('./then-and-now/');
  await page.locator('select[name=since]').selectOption('2021-07');
  await page.goto('./search/?q=helm');
  await page.locator('ol[data-results] > li').first().getByRole('link').click();
  await page.waitForURL(/\/tools\/helm\//);
  await page.getByLabel('Theme').filter({ visible: true }).selectOption('dark');
  await page.goto('./about/');
  await expect(device.getByRole('status')).toContainText('the theme, when you last looked, searches that led somewhere, talks that you marked');

  const [file] = await Promise.all([page.waitForEvent('download'), device.getByRole('button', { name: 'Export as a file' }).click()]);
  const path = await file.path();
  await device.getByRole('button', { name: 'Erase all of it' }).click();
  await expect(device.getByRole('status')).toContainText('This device keeps nothing for us.');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await page.evaluate(async () => [localStorage.length, (await caches.keys()).length])).toEqual([0, 0]);

  await device.getByLabel('Import a file').setInputFiles(path);
  await expect(device.getByRole('status')).toContainText('talks that you marked');
  await page.goto('./talks/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-talk]:visible').first().getByRole('button', { name: 'Later' })).toHaveAttribute('aria-pressed', 'true');
});

test('a file that is none of ours changes nothing', async ({ page }) => {
  await page.goto('./about/');
  await page.getByLabel('Theme').filter({ visible: true }).selectOption('dark');
  for (const text of ['no JSON', '{"version":9,"kept":{}}', '{"version":1,"kept":{"token":"x"}}', '{"version":1,"kept":{"theme":3}}']) {
    await page.locator('device-data input').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.locator('device-data').getByRole('status')).toContainText('holds nothing of ours');
  }
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ 'strata:theme': 'dark' });
});
