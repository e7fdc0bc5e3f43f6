import { expect, test } from '@playwright/test';

const drawing = '.figure .drawing:visible';

test('a drawing goes across on a desktop and from the top down on a phone, and is readable there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./layers/container-runtime/');
  const wide = (await page.locator(`${drawing} svg`).boundingBox())!;
  expect(wide.width).toBeGreaterThan(wide.height);
  await page.setViewportSize({ width: 390, height: 800 });
  const narrow = (await page.locator(`${drawing} svg`).boundingBox())!;
  expect(narrow.height).toBeGreaterThan(narrow.width);
  expect(narrow.width).toBeLessThanOrEqual(358);
});

for (const [way, act] of [
  ['a press of the button', (page) => page.getByRole('button', { name: 'Enlarge' }).first().click()],
  ['Enter', (page) => page.locator(drawing).first().press('Enter')],
  [
    'a click',
    (page) =>
      page
        .locator(drawing)
        .first()
        .click({ position: { x: 4, y: 4 } }),
  ],
] as [string, (page: import('@playwright/test').Page) => Promise<void>][]) {
  test(`${way} enlarges a drawing, buttons zoom, Escape closes and gives focus back`, async ({ page }) => {
    await page.goto('./layers/container-runtime/');
    const before = (await page.locator(`${drawing} svg`).first().boundingBox())!.width;
    await act(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('svg')).toBeVisible();
    await dialog.getByRole('button', { name: 'Zoom in' }).click();
    await dialog.getByRole('button', { name: 'Zoom in' }).click();
    expect((await dialog.locator('svg').boundingBox())!.width).toBeGreaterThan(before * 1.4);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overflow)).toBe('hidden');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator(`${drawing} svg`).first()).toBeVisible();
    expect(await page.evaluate(() => !!document.activeElement?.closest('.figure'))).toBe(true);
  });
}
