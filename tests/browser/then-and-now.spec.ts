import { expect, test } from '@playwright/test';

const rows = '.ledger-row:visible';

test('who looked last in mid-2023 sees only what came after; the address and the device remember it', async ({ page }) => {
  await page.goto('./then-and-now/');
  const all = await page.locator(rows).count();
  await page.getByLabel('You last looked in').selectOption('2023-07');
  const months = await page.locator(rows).evaluateAll((each) => each.map((row) => row.querySelector('time')!.textContent.slice(0, 7)));
  expect(months.length).toBeLessThan(all);
  // Of some changes no more than the year is known.
  expect(months.every((month) => month.padEnd(7, '-12') >= '2023-07')).toBe(true);
  await expect(page.locator('[data-veil]')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('since')).toBe('2023-07');
  await page.goto('./then-and-now/');
  await expect(page.getByLabel('You last looked in')).toHaveValue('2023-07');
});

test('the figure follows the last look: its edge counts and names what is newer, and no sign of what is older stays', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./then-and-now/');
  const totalOf = async () => (await page.locator('.section-edge .count').allInnerTexts()).reduce((sum, count) => sum + Number(count), 0);
  const all = await totalOf();
  await page.getByLabel('You last looked in').selectOption('2023-07');
  expect(await totalOf()).toBeLessThan(all);
  for (const row of await page.locator('.section-edge li').all()) {
    const named = await row.locator('[data-month]:visible').count();
    const rest = Number(/^(\d+) more$/.exec(await row.locator('[data-more]').innerText())?.[1] ?? 0);
    expect(named + rest).toBe(Number(await row.locator('.count').innerText()));
  }
  const months = await page.locator('.section [data-month]:visible').evaluateAll((each) => each.map((change) => (change as HTMLElement).dataset.month!));
  expect(months.length).toBeGreaterThan(0);
  expect(months.every((month) => month.padEnd(7, '-12') >= '2023-07')).toBe(true);
});

test('every change belongs to a chip', async ({ page }) => {
  await page.goto('./then-and-now/');
  const counts = await page.locator('.ledger-filter [data-count-of]').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(await page.locator(rows).count());
});

test('a mark filters the ledger, says how many are left, and Back undoes it', async ({ page }) => {
  await page.goto('./then-and-now/');
  const all = await page.locator(rows).count();
  await page.getByRole('checkbox', { name: /ended/ }).check();
  const ended = await page.locator(rows).count();
  expect(ended).toBeGreaterThan(0);
  expect(ended).toBeLessThan(all);
  await expect(page.getByRole('status')).toContainText(`${ended} changes`);
  await expect(page.locator('.ledger-row#dockershim-removed')).toBeVisible();
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(all);
});

test('a link to one change shows it, whatever the reader has seen', async ({ page }) => {
  await page.goto('./then-and-now/?since=2026-01#dockershim-removed');
  await expect(page.locator('#dockershim-removed')).toBeVisible();
});

test('the way from a layer leads to the changes of that layer alone', async ({ page }) => {
  await page.goto('./layers/security/');
  await page.getByRole('link', { name: /^All \d+ changes since/ }).click();
  await expect(page.locator('select[name=layer]')).toHaveValue('security');
  const layers = await page.locator(rows).evaluateAll((each) => [...new Set(each.map((row) => (row as HTMLElement).dataset.layer))]);
  expect(layers).toEqual([await page.locator('option[value=security]').getAttribute('data-position')]);
});
