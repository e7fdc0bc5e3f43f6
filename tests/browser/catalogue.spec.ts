import { expect, test } from '@playwright/test';

const shown = 'tool-catalogue tbody tr:not([hidden])';

test('filters are or within a group, and across groups, and live in the address', async ({ page }) => {
  await page.goto('./tools/');
  const all = await page.locator(shown).count();
  await page.getByRole('checkbox', { name: /Storage/ }).check();
  const storage = await page.locator(shown).count();
  await page.getByRole('checkbox', { name: /01 Compute/ }).check();
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

test('sorted by last change the newest stands first, and Back restores the layers', async ({ page }) => {
  await page.goto('./tools/');
  const first = await page.locator(`${shown} th`).first().innerText();
  await page.getByRole('radio', { name: 'last change' }).check();
  const days = await page.locator(shown).evaluateAll((each) => each.map((row) => (row as HTMLElement).dataset.changed ?? ''));
  expect(days).toEqual([...days].sort().reverse());
  await expect(page.locator('th[aria-sort]')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator(`${shown} th`).first()).toHaveText(first);
});

test('what arrived since 2020 can be asked for together with a licence', async ({ page }) => {
  await page.goto('./tools/?since=arrived&license=MIT');
  const rows = page.locator(shown);
  expect(await rows.count()).toBeGreaterThan(0);
  for (const license of await rows.locator('td:nth-of-type(4)').allInnerTexts()) expect(license).toBe('MIT');
});

test('from press to redraw the catalogue is quick', async ({ page }) => {
  await page.goto('./tools/');
  const spent = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('[name=layer]')!;
    const began = performance.now();
    box.click();
    // Layout is part of what the reader waits for.
    void document.body.offsetHeight;
    return performance.now() - began;
  });
  console.log(`catalogue: ${spent.toFixed(0)} ms from press to redraw`);
  expect(spent).toBeLessThan(500);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('the filters are folded into one line that says what is chosen, and the list follows at once', async ({ page }) => {
    await page.goto('./tools/?layer=storage&status=active');
    const fold = page.getByText('Filter: 1 in Layer, 1 in Status');
    await expect(fold).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /Storage/ })).toBeHidden();
    expect((await page.locator(shown).first().boundingBox())!.y).toBeLessThan(500);
    await fold.click();
    await page.getByText('Layer', { exact: true }).first().click();
    await page.getByRole('checkbox', { name: /Storage/ }).uncheck();
    await expect(page.getByText('Filter: 1 in Status')).toBeVisible();
  });

  test('a record tells its years and its layer by its bed', async ({ page }) => {
    await page.goto('./tools/');
    await expect(page.locator(`${shown} .lifeline`).first()).toBeVisible();
  });

  test('the filters stand open when the window grows', async ({ page }) => {
    await page.goto('./tools/');
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.getByRole('checkbox', { name: /Storage/ })).toBeHidden();
    await page.getByText('Layer', { exact: true }).first().click();
    await expect(page.getByRole('checkbox', { name: /Storage/ })).toBeVisible();
  });
});
