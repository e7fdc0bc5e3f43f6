import { expect, test } from '@playwright/test';

test('while the names arrive, search says how much of them has come, with a bed as long', async ({ page }) => {
  // A slow line: half of the list comes at once, the rest when we let it.
  await page.addInitScript(() => {
    const fetchWhole = window.fetch.bind(window);
    window.fetch = async (address, options) => {
      const answer = await fetchWhole(address, options);
      const asked = address instanceof Request ? address.url : String(address);
      if (!asked.endsWith('/names.json')) return answer;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const stream = new ReadableStream({
        start(controller) {
          controller.enqueue(bytes.subarray(0, 50_000));
          addEventListener('go-on', () => {
            controller.enqueue(bytes.subarray(50_000));
            controller.close();
          });
        },
      });
      return new Response(stream, { headers: { 'content-type': 'application/json' } });
    };
  });
  await page.goto('./about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Reading the list of names, 50 KB')).toBeVisible();
  const length = () => dialog.locator('.loading-bed').evaluate((bed) => parseFloat(getComputedStyle(bed, '::before').width));
  expect(await length()).toBeCloseTo(58, 0);
  await page.evaluate(() => dispatchEvent(new Event('go-on')));
  await expect(dialog.getByText('Reading the list of names')).toHaveCount(0);
  await dialog.getByRole('searchbox').fill('helm');
  await expect(dialog.locator('ol[data-results] > li').first().getByRole('link')).toHaveText('Helm');
});
