import { expect, test, type Page } from '@playwright/test';

const LAYER = './layers/container-runtime/';

/** Goes from a page to another by a link, and says what was animated on arrival: `pseudo-element duration`. */
async function animations(page: Page, from: string, to: string): Promise<string[]> {
  await page.goto(from);
  await page
    .locator(`main a[href$="${to.slice(1)}"]:not(svg a)`)
    .first()
    .evaluate((link: HTMLAnchorElement) => {
      link.click();
    });
  await page.waitForURL(`**${to.slice(1)}`);
  await page.waitForFunction(() => 'arrival' in window);
  return page.evaluate(() => (window as unknown as { arrival: Promise<string[]> }).arrival);
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      const moving = () => document.getAnimations().map(({ effect }) => `${(effect as KeyframeEffect).pseudoElement} ${String(effect!.getTiming().duration)}`);
      Object.assign(window, { arrival: viewTransition ? viewTransition.ready.then(moving) : Promise.resolve([]) });
    });
  });
});

test('from home a layer’s stratum grows into its place, and nothing else moves', async ({ page }) => {
  // A browser that is short of time goes over without a transition; it must work once there is time.
  test.setTimeout(120_000);
  await page.route(/\.(?:js|woff2)$/, (route) => route.abort());
  await expect.poll(() => animations(page, './', LAYER), { timeout: 110_000, intervals: [0] }).toEqual(['::view-transition-group(layer-5) 280']);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (let tries = 0; tries < 3; tries += 1) expect(await animations(page, './', LAYER)).toEqual([]);
});

for (const [from, to] of [
  [LAYER, './layers/service-mesh/'],
  [LAYER, './tools/containerd/'],
  ['./', './then-and-now/'],
  ['./layers/', LAYER],
] as const) {
  test(`the way from ${from} to ${to} moves nothing`, async ({ page }) => {
    for (let tries = 0; tries < 3; tries += 1) expect(await animations(page, from, to)).toEqual([]);
  });
}
