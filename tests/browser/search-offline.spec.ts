import { expect, test, type Page } from '@playwright/test';

test.use({ serviceWorkers: 'allow' });

const firstLink = (page: Page) => page.locator('ol[data-results] > li').first().getByRole('link');

/** Opens search once and waits until the service worker has kept what it needs. */
async function searchOnce(page: Page): Promise<void> {
  await page.goto('./tools/helm/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('flannel');
  await expect(firstLink(page)).toContainText('Flannel');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('strata')).keys()).map(({ url }) => new URL(url).pathname)))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/\/search\/$/),
        expect.stringMatching(/\/search\/names\.json$/),
        expect.stringMatching(/\/tools\/helm\/$/),
      ]),
    );
}

test('after the first search, search and the pages visited work without a network', async ({ page, context }) => {
  await searchOnce(page);
  await context.setOffline(true);
  await page.goto('./search/?q=promethues');
  await expect(firstLink(page)).toHaveText('Prometheus');
  await expect(page.getByRole('note')).toContainText('read without a network');
  await page.goto('./tools/helm/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Helm');
  await expect(page.getByRole('note')).toContainText(/Saved copy of \d{4}-\d{2}-\d{2}/);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('k8s');
  await expect(firstLink(page)).toHaveText('Kubernetes');
});

test('a page that was never visited says so without a network, and leads to search', async ({ page, context }) => {
  await searchOnce(page);
  await context.setOffline(true);
  await page.goto('./tools/istio/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No network');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('while there is a network, a page comes from there, however old the copy is', async ({ page }) => {
  await searchOnce(page);
  await page.evaluate(async () => {
    const cache = await caches.open('strata');
    const keys = await cache.keys();
    const key = keys.find(({ url }) => url.endsWith('/tools/helm/'))!;
    await cache.put(key, new Response('<main>An old copy.</main>', { headers: { 'content-type': 'text/html' } }));
  });
  await page.goto('./tools/helm/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Helm');
  await expect(page.getByText('An old copy.')).toHaveCount(0);
  await expect(page.getByRole('note').filter({ hasText: 'Saved copy' })).toHaveCount(0);
  // What came from the network has taken the place of the old copy.
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.match(location.href.replace(/[?#].*/, '')))?.text())?.includes('An old copy')))
    .toBe(false);
});
