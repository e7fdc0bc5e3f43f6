import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';

const results = (page: Page) => page.locator('ol[data-results] > li');
const firstLink = (page: Page) => results(page).first().getByRole('link');
/** Names and text have both answered. */
const settled = async (page: Page) => {
  await expect(results(page).first()).toBeAttached();
  await expect(page.locator('ol[data-results]')).not.toHaveAttribute('aria-busy', 'true');
};
const pathOf = (href: string | null) => new URL(href ?? '', 'http://here').pathname;

/** Every so many queries of the list are tried in the browser too; all of them are tried in tests/content. */
const SAMPLE = 9;
const classes = parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'queries.yaml'), 'utf8')) as Record<
  string,
  { query: string; want: string; miss?: string }[]
>;
const sample = Object.values(classes)
  .flat()
  .filter(({ miss }, index) => miss === undefined && index % SAMPLE === 0);

test('a sample of what people type leads where it should, within the first three', async ({ page }) => {
  test.slow();
  for (const { query, want } of sample) {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText('result');
    await expect
      .poll(
        async () =>
          (
            await results(page)
              .getByRole('link')
              .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname))
          ).join(' '),
        {
          message: query,
        },
      )
      .toContain(want);
  }
});

test('each result is one item with its kind, the link first, in groups of one kind', async ({ page }) => {
  await page.goto('./search/?q=mesh');
  await settled(page);
  const kinds = await results(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.kind));
  expect(kinds.length).toBeGreaterThan(10);
  expect(new Set(kinds).size).toBe(kinds.filter((kind, index) => kind !== kinds[index - 1]).length);
  expect(
    await results(page).evaluateAll((items) =>
      items.every((item) => item.querySelector('a, button')?.tagName === 'A' && item.querySelectorAll('a').length === 1),
    ),
  ).toBe(true);
});

test('an error message leads to the section of the layer that explains it, and its words are marked there and can be removed', async ({ page }) => {
  await page.goto('./search/?q=ImagePullBackOff');
  await firstLink(page).click();
  await expect(page).toHaveURL(/\/layers\/registry\/\?mark=ImagePullBackOff#what-goes-wrong$/);
  await expect(page.locator('main mark', { hasText: 'ImagePullBackOff' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Remove marks' }).click();
  await expect(page.locator('main mark')).toHaveCount(0);
  await expect(page).toHaveURL(/\/layers\/registry\/#what-goes-wrong$/);
  await expect(page.getByText('ErrImagePull is the first failed try and ImagePullBackOff the waiting after it.')).toBeVisible();
});

test('the kinds show how many results each has, narrow the list, and stand in the address', async ({ page }) => {
  await page.goto('./search/?q=mesh&kind=talk');
  await expect(results(page).first()).toHaveAttribute('data-kind', 'talk');
  expect(await results(page).evaluateAll((items) => items.filter((item) => (item as HTMLElement).dataset.kind !== 'talk').length)).toBe(0);
  await settled(page);
  const kinds = page.getByRole('group', { name: 'Kind' });
  const tools = kinds.getByRole('button', { name: /^Tools \d+$/ });
  const count = Number(/\d+/.exec(await tools.innerText())![0]);
  await tools.click();
  await expect(tools).toHaveAttribute('aria-pressed', 'true');
  await expect(results(page)).toHaveCount(count);
  await page.getByRole('combobox', { name: 'Layer' }).selectOption('service-mesh');
  await expect.poll(() => results(page).count()).toBeLessThan(count);
  expect(new URL(page.url()).search).toBe('?q=mesh&kind=tool&layer=service-mesh');
  expect(await results(page).evaluateAll((items) => items.every((item) => (item as HTMLElement).dataset.layer === '6'))).toBe(true);
});

test('filters can be set before anything is typed, and reached by Tab before the results', async ({ page }) => {
  await page.goto('./search/');
  await page.getByRole('combobox', { name: 'Layer' }).selectOption('storage');
  await page.getByRole('searchbox').fill('backup');
  await expect(results(page).first()).toHaveAttribute('data-layer', '2');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Everything/ })).toBeFocused();
});

test('a near miss shows the results of the nearest name, in the same list, and says so', async ({ page }) => {
  await page.goto('./search/?q=promethues');
  await expect(page.getByRole('button', { name: 'Did you mean Prometheus?' })).toBeVisible();
  expect(pathOf(await firstLink(page).getAttribute('href'))).toMatch(/\/tools\/prometheus\/$/);
  await expect(page.getByRole('status')).toContainText('results for Prometheus');
  await page.getByRole('button', { name: 'Did you mean Prometheus?' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('Prometheus');
  await expect(firstLink(page)).toHaveText('Prometheus');
});

test('what is not there is said so, and what helps is offered', async ({ page }) => {
  await page.goto('./search/?q=qqqzzzxxx');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “qqqzzzxxx”');
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('.search-note').getByRole('link', { name: 'A to Z' })).toHaveAttribute('href', /\/a-z\/$/);
  await page.goto('./search/?q=helm&layer=storage&kind=layer');
  await page
    .getByRole('button', { name: /in everything|everything/ })
    .last()
    .click();
  await expect(firstLink(page)).toHaveText('Helm');
});

test('an ended thing is found by its name and says at once that it has ended', async ({ page }) => {
  await page.goto('./search/?q=kaniko');
  await expect(firstLink(page)).toHaveText('Kaniko † (ended)');
  await expect(firstLink(page).locator('svg')).toBeVisible();
  await expect(results(page).first().locator('.fact')).toHaveText(/^Ended \d{4}-\d{2}$/);
});

test('more of a kind than five wait for a press, which leads to the next', async ({ page }) => {
  await page.goto('./search/?q=mesh');
  await settled(page);
  const more = page.getByRole('button', { name: /more tools$/ });
  const hidden = Number(/\d+/.exec(await more.innerText())![0]);
  const shown = await page.locator('ol[data-results] > li[data-kind=tool]:visible').count();
  expect(shown).toBe(5);
  await more.click();
  await expect(page.locator('ol[data-results] > li[data-kind=tool]:visible')).toHaveCount(5 + hidden);
  await expect(page.locator('ol[data-results] > li[data-kind=tool]').nth(5).getByRole('link')).toBeFocused();
});

test('without the list of names the reader is told what still works, and can try again', async ({ page }) => {
  let isBlocked = true;
  await page.route('**/search/names.json', (route) => (isBlocked ? route.abort() : route.continue()));
  await page.goto('./search/?q=helm');
  await expect(page.locator('.search-note')).toContainText('The pages, the menu and the A to Z still work.');
  isBlocked = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(firstLink(page)).toHaveText('Helm');
});

test('without the index of text the names still answer', async ({ page }) => {
  await page.route('**/search/words/**', (route) => route.abort());
  await page.goto('./search/?q=helm');
  await expect(firstLink(page)).toHaveText('Helm');
  await expect(page.locator('.search-note')).toContainText('names still answer');
});

test('nothing of search moves before it is opened, and Escape gives focus back', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./tools/helm/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /\/search\/|search-|service-worker|marked-words|opensearch/.test(url))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  const opener = page.getByRole('link', { name: 'Find a tool, talk or term' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('Escape closes from wherever the reader is inside, with words in the field too', async ({ page }) => {
  await page.goto('./tools/helm/');
  for (const steps of [0, 1, 3]) {
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('mesh');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    for (let step = 0; step < steps; step += 1) await page.keyboard.press(step === 0 ? 'Tab' : 'ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});

test('the dialog leads to the same search on its page', async ({ page }) => {
  await page.goto('./tools/helm/');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('mesh');
  await page.getByRole('dialog').getByRole('link', { name: 'Search page' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=mesh$/);
  await expect(page.getByRole('searchbox')).toHaveValue('mesh');
});

test('a single key opens nothing while the reader types', async ({ page }) => {
  await page.goto('./tools/');
  await page.getByLabel('Filter by name').pressSequentially('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a browser can add the search as its own', async ({ page, request }) => {
  await page.goto('./');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const answer = await request.get(address!);
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toMatch(/template="https:\/\/[^"]+\/search\/\?q=\{searchTerms\}"/);
});

test('the full text is looked through on request alone, by Pagefind, and adds pages that names and sections did not bring', async ({ page }) => {
  const moved: string[] = [];
  page.on('response', (answer) => answer.url().includes('/pagefind/') && moved.push(answer.url()));
  await page.goto('./search/?q=rescheduling');
  await expect(page.getByRole('button', { name: 'Look further in the full text' })).toBeVisible();
  expect(moved).toEqual([]);
  const before = await page.locator('ol[data-results] > li').count();
  await page.getByRole('button', { name: 'Look further in the full text' }).click();
  await expect(page.locator('ol[data-results] > li .fact', { hasText: 'full text' }).first()).toBeVisible();
  expect(await page.locator('ol[data-results] > li').count()).toBeGreaterThan(before);
  expect(moved.length).toBeGreaterThan(0);
});
