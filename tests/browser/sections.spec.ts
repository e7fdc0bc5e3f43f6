import { expect, test } from '@playwright/test';

test('a link to a section shows its heading and moves focus there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('./layers/container-runtime/');
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Watch' }).click();
  await expect(page.locator('h2#watch')).toBeFocused();
  await expect(page.locator('h2#watch')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Link to section: Watch' })).toBeFocused();
});

test('an address with a section moves focus to the section', async ({ page }) => {
  await page.goto('./tools/containerd/#events');
  await expect(page.locator('#events')).toBeFocused();
});

test('on a wide page the heads of a table stay in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('./tools/');
  await page.locator('tbody tr').nth(60).scrollIntoViewIfNeeded();
  await expect(page.getByRole('columnheader', { name: 'Licence' })).toBeInViewport();
});

test('in a table that scrolls sideways the first column stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./then-and-now/');
  const box = page.getByRole('region', { name: 'Names of the 2020 article', exact: true });
  await box.evaluate((each) => {
    each.scrollLeft = each.scrollWidth;
  });
  const left = (await box.getByRole('rowheader').first().boundingBox())!.x;
  expect(left).toBeCloseTo((await box.boundingBox())!.x, 0);
});

for (const path of ['./', './layers/container-runtime/', './tools/', './tools/containerd/', './talks/', './was/dockershim/', './then-and-now/']) {
  test(`${path} with text twice as large does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

for (const width of [1181, 1280, 1400]) {
  test(`at ${width} px a note in the margin is not cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./layers/container-runtime/');
    const note = (await page.locator('aside.note').first().boundingBox())!;
    expect(note.x + note.width).toBeLessThanOrEqual(width - 16);
  });
}
