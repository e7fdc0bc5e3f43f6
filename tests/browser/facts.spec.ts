import { expect, test } from '@playwright/test';

test('a fact shows its source on hover and on focus, and the day it was checked always', async ({ page }) => {
  await page.goto('./tools/harbor/');
  const fact = page.locator('.fact', { hasText: 'Licence' }).locator('.source');
  await expect(fact.getByText(/checked 20/)).toBeVisible();
  const source = fact.getByRole('link');
  await expect(source).toBeHidden();
  await fact.hover();
  await expect(source).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(source).toBeHidden();
  await fact.getByRole('button').focus();
  await expect(source).toBeVisible();
  await expect(source).toHaveAttribute('href', /^https:\/\/github\.com\/goharbor/);
});

test('on paper every fact carries its source', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('./tools/harbor/');
  await expect(page.locator('.fact', { hasText: 'Licence' }).getByRole('link')).toBeVisible();
});

test('whoever lands on a dead tool leaves with a dated answer', async ({ page }) => {
  await page.goto('./tools/dockershim/');
  const notice = page.getByRole('complementary').filter({ hasText: 'Use now' });
  await expect(notice).toContainText(/2022-0\d/);
  await notice.getByRole('link', { name: 'What breaks if you stay, and the ways on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('what now');
  await expect(page.getByRole('region', { name: 'Ways on, by situation' }).getByRole('row')).not.toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What breaks if you stay' })).toBeVisible();
});
