import { expect, test } from '@playwright/test';

const shown = '[data-talk]:visible';

test('talks are filtered by length, unknown included, and Back undoes it', async ({ page }) => {
  await page.goto('./talks/');
  const all = await page.locator(shown).count();
  await page.getByRole('group', { name: 'Length' }).getByText('unknown').click();
  const unknown = await page.locator(shown).count();
  expect(unknown).toBeGreaterThan(0);
  expect(unknown).toBeLessThan(all);
  for (const text of await page.locator(`${shown} .length`).allInnerTexts()) expect(text).toContain('length unknown');
  expect(new URL(page.url()).search).toBe('?length=unknown');
  await page.goBack();
  await expect(page.locator(shown)).toHaveCount(all);
});

test('a talk that belongs to two layers is counted once', async ({ page, request }) => {
  const { items } = (await (await request.get('./api/v1/talks.json')).json()) as { items: unknown[] };
  await page.goto('./talks/');
  await expect(page.locator('[data-count]')).toHaveText(`${items.length} in all.`);
});

test('a talk is marked for later, exported, erased and imported again, all on the device', async ({ page }) => {
  await page.goto('./talks/');
  const row = page.locator(shown).first();
  await row.getByRole('button', { name: 'Later' }).click();
  await page.reload();
  await expect(row.getByRole('button', { name: 'Later' })).toHaveAttribute('aria-pressed', 'true');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export as a file' }).click()]);
  const path = await file.path();
  await page.getByRole('button', { name: 'Erase the list' }).click();
  await expect(row.getByRole('button', { name: 'Later' })).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel('Import a file').setInputFiles(path);
  await expect(row.getByRole('button', { name: 'Later' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByLabel('Import a file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"version":9}') });
  await expect(page.locator('talk-device [role=status]')).toContainText('holds no list of talks');
});

test('with storage blocked a mark holds for the page, and the page says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./talks/');
  const button = page.locator(shown).first().getByRole('button', { name: 'Watched' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('talk-device [role=status]')).toContainText('keeps nothing');
  expect(errors).toEqual([]);
});

test('the player is asked for only by a press, and only from the one host that the page names', async ({ page }) => {
  const foreign: string[] = [];
  await page.route(/youtube/, (route) => {
    foreign.push(new URL(route.request().url()).hostname);
    return route.fulfill({ body: 'the player', contentType: 'text/html' });
  });
  await page.goto('./talks/containerd-2-0/');
  await expect(page.getByText('Google then sees your address')).toBeVisible();
  expect(foreign).toEqual([]);
  await page.getByRole('button', { name: 'Play it here' }).click();
  await expect(page.frameLocator('talk-player iframe').getByText('the player')).toBeVisible();
  expect([...new Set(foreign)]).toEqual(['www.youtube-nocookie.com']);
});

test('a track of the home page opens on the page of talks', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('region', { name: 'Ways through' }).getByRole('link', { name: 'New to it' }).click();
  await expect(page.getByRole('link', { name: 'Containers From Scratch' }).first()).toBeVisible();
});
