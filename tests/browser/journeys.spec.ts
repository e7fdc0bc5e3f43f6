import { expect, test } from '@playwright/test';

test('a newcomer learns from home what each of the 13 layers is for', async ({ page }) => {
  await page.goto('./');
  const stack = page.getByRole('region', { name: 'The stack' });
  await expect(stack.getByRole('listitem')).toHaveCount(13);
  for (const [name, purpose] of [
    ['Compute', 'shared pool of CPU, memory'],
    ['Container Registry', 'Stores images'],
    ['Developer Experience', 'from an edit to a running'],
  ]) {
    await expect(stack.getByRole('listitem').filter({ has: page.getByRole('link', { name: name! }) })).toContainText(purpose!);
  }
  for (const link of await stack.getByRole('link').all()) await expect(link).toBeVisible();
});

test('whoever types weavenet learns what to use instead', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('weavenet');
  const first = page.getByRole('dialog').getByRole('listitem').first().getByRole('link');
  await expect(first).toHaveText('Weave Net † (ended)');
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Weave Net');
  const notice = page.getByRole('complementary').filter({ hasText: 'Use now' });
  await expect(notice).toContainText('Ended 2024-02-05');
  await expect(notice.getByRole('link', { name: 'Calico' })).toBeVisible();
});

test('from Observability the recording of its first talk is two presses away', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('region', { name: 'The stack' }).getByRole('link', { name: 'Observability' }).click();
  const recording = page.getByRole('link', { name: /^Watch the recording of Keynote: Metrics, Logs & Traces/ });
  await expect(recording).toHaveAttribute('href', 'https://www.youtube.com/watch?v=MkSdvPdS1oA');
});

test('by keyboard alone: search, a tool, one of its talks', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('OTel');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('OpenTelemetry');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OpenTelemetry');
  await page.getByRole('link', { name: 'Why, How to, and Issues: Tail-Based Sampling in the OpenTelemetry Collector', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tail-Based Sampling');
});
