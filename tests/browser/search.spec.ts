import { expect, test, type Page } from '@playwright/test';

const firstResult = (page: Page) => page.locator('ol[data-results] > li').first();

const EXACT: [query: string, path: string][] = [
  ['k8s', '/tools/kubernetes/'],
  ['OTel', '/tools/opentelemetry/'],
  ['HPA', '/tools/horizontal-pod-autoscaler/'],
  ['PSP', '/tools/pod-security-policy/'],
  ['WeaveNet', '/tools/weave-net/'],
  ['Stackdriver', '/tools/google-cloud-operations/'],
  ['Jenkins X', '/tools/jenkins-x/'],
  ['Service Mesh', '/layers/service-mesh/'],
  ['CNI', '/tools/container-network-interface/'],
  ['storage', '/layers/storage/'],
];

for (const [query, path] of EXACT) {
  test(`“${query}” finds ${path} first`, async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`);
    await expect(firstResult(page).getByRole('link')).toHaveAttribute('href', new RegExp(`${path}$`));
  });
}

test('an error message leads to the layer that owns it', async ({ page }) => {
  await page.goto('./search/?q=ImagePullBackOff');
  await expect(firstResult(page).getByRole('link')).toHaveAttribute('href', /\/layers\/registry\//);
});

test('a search can be narrowed by kind and layer, and its address holds it', async ({ page }) => {
  await page.goto('./search/?q=mesh&kind=talk');
  await expect(page.locator('ol[data-results] > li').first()).toHaveAttribute('data-kind', 'talk');
  expect(await page.locator('ol[data-results] > li:not([data-kind=talk])').count()).toBe(0);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('tool');
  await page.getByRole('combobox', { name: 'Layer' }).selectOption('service-mesh');
  await expect(page.locator('ol[data-results] > li').first()).toHaveAttribute('data-kind', 'tool');
  expect(new URL(page.url()).search).toBe('?q=mesh&kind=tool&layer=service-mesh');
});

test('what is not there is said so, and a near name is offered outside the list', async ({ page }) => {
  await page.goto('./search/?q=promethues');
  await expect(page.getByRole('button', { name: 'Did you mean Prometheus?' })).toBeVisible();
  await expect(page.locator('ol[data-results] > li')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await page.getByRole('button', { name: 'Did you mean Prometheus?' }).click();
  await expect(firstResult(page).getByRole('link')).toHaveText('Prometheus');
});

test('nothing of search moves before it is opened, and Escape gives focus back', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./tools/helm/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /pagefind|names\.json|search-/.test(url))).toEqual([]);
  const opener = page.getByRole('link', { name: 'Find a tool, talk or term' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
});

test('a single key opens nothing while the reader types', async ({ page }) => {
  await page.goto('./tools/');
  await page.getByLabel('Filter by name').pressSequentially('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
