import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('every feed that a page announces is XML to a strict reader, and an Atom feed', async ({ page }) => {
  await page.goto('./layers/');
  const layers = await page.locator('main a[href*="/layers/"]').evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  const faults: string[] = [];
  let read = 0;
  for (const address of ['./', './talks/', ...layers]) {
    await page.goto(address);
    const told = await page.evaluate(async () => {
      const feed = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')!.href;
      const parsed = new DOMParser().parseFromString(await (await fetch(feed)).text(), 'application/xml');
      const fault = parsed.querySelector('parsererror')?.textContent;
      const root = parsed.documentElement;
      return { feed, fault, name: `${root.namespaceURI ?? ''} ${root.localName}`, entries: root.getElementsByTagName('entry').length };
    });
    read += 1;
    if (told.fault || told.name !== 'http://www.w3.org/2005/Atom feed' || told.entries === 0) faults.push(JSON.stringify(told));
  }
  expect(faults).toEqual([]);
  expect(read).toBe(15);
});

for (const width of [320, 834, 1280]) {
  test(`the list of facts at ${width} px has no axe violation, does not scroll sideways, and asks no other host`, async ({ page }) => {
    const noise: string[] = [];
    page.on('console', (message) => message.type() === 'error' && noise.push(message.text()));
    page.on('request', (request) => new URL(request.url()).hostname !== '127.0.0.1' && !request.url().startsWith('data:') && noise.push(request.url()));
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./oldest/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // All rows are made by one component: forty stand for the rest, which would take axe longer than a test may.
    await page.locator('tbody tr:nth-child(n + 41)').evaluateAll((rows) => rows.forEach((row) => row.remove()));
    await expect(page.locator('tbody tr')).toHaveCount(40);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    expect(noise).toEqual([]);
  });
}

test('the list of facts stands whole without script, and leads on to the data', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('./oldest/');
  expect(await page.locator('tbody tr:visible').count()).toBeGreaterThan(1000);
  await expect(page.getByRole('row').nth(1).getByRole('cell')).toHaveCount(5);
  await expect(page.getByRole('main').getByRole('link', { name: 'JSON', exact: true })).toHaveAttribute('href', /facts\.json$/);
});
