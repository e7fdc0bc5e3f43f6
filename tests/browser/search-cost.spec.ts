import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';

const KB = 1024;
/** Bytes on the way, compressed as a host would, and requests; times are aims and only printed. */
const BUDGET = {
  first: { bytes: 100 * KB, requests: 10 },
  settled: { bytes: 170 * KB, requests: 45 },
  further: { bytes: 60 * KB, requests: 30 },
};
/** Formats that are compressed already. */
const COMPRESSED = /\.(?:woff2|png|jpg|gz|br)$/;

/** Watches what moves from now on, the service worker's requests included. */
class Meter {
  #answers: Response[] = [];

  constructor(page: Page) {
    page.context().on('response', (response) => this.#answers.push(response));
  }

  /**
   * What has moved since the last call.
   * @param until only what was asked for before this time; the rest counts for the next call
   */
  async take(until = Infinity): Promise<Moved> {
    const answers = this.#answers.filter((response) => response.request().timing().startTime <= until);
    this.#answers = this.#answers.filter((response) => !answers.includes(response));
    const sizes = await Promise.all(answers.map(sizeOf));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: sizes.filter((size) => size > 0).length };
  }
}

interface Moved {
  bytes: number;
  requests: number;
}

/** Bytes of an answer; what came from the device's own cache has moved nothing. */
async function sizeOf(response: Response): Promise<number> {
  const sent = await response.request().sizes();
  if (response.status() !== 200 || sent.responseBodySize <= 0) return 0;
  const body = await response.body().catch(() => Buffer.alloc(0));
  return COMPRESSED.test(new URL(response.url()).pathname) ? body.length : brotliCompressSync(body).length;
}

/** Notes in the page when the first result comes; must run before it can. */
const noteFirst = () => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('ol[data-results] > li')) return;
    observer.disconnect();
    Object.assign(window, { firstResultAt: Date.now() });
  }).observe(document, { childList: true, subtree: true });
};
const timeOfFirst = (page: Page) => page.evaluate(() => (window as unknown as { firstResultAt: number }).firstResultAt);
const both = (a: Moved, b: Moved): Moved => ({ bytes: a.bytes + b.bytes, requests: a.requests + b.requests });

const isSettled = (page: Page) => expect(page.locator('ol[data-results]')).not.toHaveAttribute('aria-busy', 'true');
/** Until the answer is whole and the service worker has its copies. */
async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await isSettled(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
}

const firstResult = (page: Page) => page.locator('ol[data-results] > li').first();
const inKb = ({ bytes, requests }: Moved) => `${(bytes / KB).toFixed(1)} KB in ${requests} requests`;

test.use({ serviceWorkers: 'allow' });

for (const [first, further] of [
  ['mesh', 'ingress'],
  ['my pod cannot resolve names', 'how do I keep secrets out of the repository'],
  ['promethues', 'build images without docker'],
] as const) {
  test(`searching for “${first}”, then for “${further}”, keeps within the budgets`, async ({ page }) => {
    await page.goto('./tools/helm/');
    await page.waitForLoadState('networkidle');
    const meter = new Meter(page);
    await page.evaluate(noteFirst);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(first);
    await expect(firstResult(page)).toBeVisible();
    await rest(page);
    const toFirst = await meter.take(await timeOfFirst(page));
    const settled = both(toFirst, await meter.take());
    await page.getByRole('searchbox').fill(further);
    await rest(page);
    const more = await meter.take();
    console.log(`“${first}”: first result ${inKb(toFirst)}, settled ${inKb(settled)}; then “${further}”: ${inKb(more)}`);
    for (const [what, moved] of [
      ['first', toFirst],
      ['settled', settled],
      ['further', more],
    ] as const) {
      expect(moved.bytes, what).toBeLessThanOrEqual(BUDGET[what].bytes);
      expect(moved.requests, what).toBeLessThanOrEqual(BUDGET[what].requests);
    }
  });
}

test('the search page itself, fonts and all, keeps within the budgets', async ({ page }) => {
  const meter = new Meter(page);
  await page.addInitScript(noteFirst);
  await page.goto('./search/?q=ingress');
  await expect(firstResult(page)).toBeVisible();
  await rest(page);
  const toFirst = await meter.take(await timeOfFirst(page));
  const settled = both(toFirst, await meter.take());
  console.log(`/search/?q=ingress: first result ${inKb(toFirst)}, settled ${inKb(settled)}`);
  expect(toFirst.bytes).toBeLessThanOrEqual(BUDGET.first.bytes);
  expect(settled.bytes).toBeLessThanOrEqual(BUDGET.settled.bytes);
});

test('from key to list: times are printed, and the list comes', async ({ page }) => {
  await page.goto('./tools/helm/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  const first = await keyToList(page, 'i');
  await isSettled(page);
  const warm: number[] = [];
  for (const key of 'stio') {
    warm.push(await keyToList(page, key));
    await isSettled(page);
  }
  console.log(`key to list: first ${first.toFixed(0)} ms (aim 300), warm ${warm.map((time) => time.toFixed(0)).join(', ')} ms (aim 60)`);
  await expect(firstResult(page).getByRole('link')).toHaveText('Istio');
});

/** Milliseconds from a key to the list that it gives, measured in the page. */
async function keyToList(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const list = document.querySelector('ol[data-results]')!;
    const times = window as unknown as { keyToList: Promise<number> };
    times.keyToList = new Promise((resolve) => {
      let began = 0;
      document.addEventListener('input', () => (began = performance.now()), { once: true, capture: true });
      new MutationObserver((_, observer) => {
        if (began === 0 || list.children.length === 0) return;
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - began));
      }).observe(list, { childList: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { keyToList: Promise<number> }).keyToList);
}
