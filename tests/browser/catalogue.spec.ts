import { expect, test } from '@playwright/test';

const shown = 'tool-catalogue tbody tr:not([hidden])';

test('filters are or within a group, and across groups, and live in the address', async ({ page }) => {
  await page.goto('./tools/');
  const all = await page.locator(shown).count();
  await page.getByRole('checkbox', { name: /^Storage/ }).check();
  const storage = await page.locator(shown).count();
  await page.getByRole('checkbox', { name: /^Compute/ }).check();
  const both = await page.locator(shown).count();
  expect(storage).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(storage);
  expect(both).toBeLessThan(all);
  await page.getByRole('checkbox', { name: /^Graduated/ }).check();
  expect(await page.locator(shown).count()).toBeLessThan(both);
  await expect(page.locator('[data-count]')).toContainText(`of ${all} tools`);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Graduated/ })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Graduated/ })).not.toBeChecked();
  await expect(page.locator(shown)).toHaveCount(both);
});

test('a chip removes its filter, and one press clears all', async ({ page }) => {
  await page.goto('./tools/?layer=storage&status=superseded');
  await page.getByRole('button', { name: 'Remove filter Superseded' }).click();
  await expect(page.getByRole('checkbox', { name: /^Superseded/ })).not.toBeChecked();
  await page.getByRole('button', { name: 'Clear all' }).click();
  expect(new URL(page.url()).search).toBe('');
});

test('where nothing fits, the filter to drop is named', async ({ page }) => {
  await page.goto('./tools/?layer=storage&kind=service');
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.locator('[data-empty]')).toContainText('Drop the filter by layer or kind');
});
