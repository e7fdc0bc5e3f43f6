import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** A page of one term in its text, and one of three in a row. */
const ONE = './tools/istio/';
const THREE = './tools/dapr/';

const term = (page: Page, name = 'mutual TLS') => page.locator('.prose').getByRole('link', { name, exact: true });
const tip = (page: Page) => page.locator('.term-tip');
const entry = (page: Page) => page.getByRole('link', { name: 'Mutual TLS, the whole entry' });
const MEANING = /TLS in which both sides show a certificate/;

/** Brings focus to a term as the keyboard does. */
async function tabTo(page: Page): Promise<void> {
  await term(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(term(page)).toBeFocused();
}

const theme = (page: Page) => page.getByLabel('Theme').filter({ visible: true });

test('a term is told from other links', async ({ page }) => {
  await page.goto(ONE);
  await expect(term(page)).toHaveCSS('text-decoration-style', 'dotted');
  await expect(term(page, 'Envoy')).toHaveCSS('text-decoration-style', 'solid');
});

test('where the pointer rests on a term, its meaning opens; nothing is loaded before, and it once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => /term-tip|tips\.json/.test(request.url()) && asked.push(request.url()));
  await page.goto(THREE, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  await term(page).hover();
  await expect(tip(page)).toContainText('Mutual TLS');
  await expect(tip(page)).toContainText(MEANING);
  expect(asked.filter((address) => address.endsWith('tips.json'))).toHaveLength(1);
  await term(page, 'service mesh').hover();
  await expect(tip(page)).toContainText('Service mesh');
  await expect(tip(page)).toHaveCount(1);
  expect(asked.filter((address) => address.endsWith('tips.json'))).toHaveLength(1);
});

test('a pointer that only passes opens nothing', async ({ page }) => {
  await page.goto(ONE);
  await term(page).hover();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await expect(tip(page)).toHaveCount(0);
});

test('the pointer may go into the meaning and rest there; when it leaves, it closes', async ({ page }) => {
  await page.goto(ONE);
  await term(page).hover();
  await expect(tip(page)).toBeVisible();
  await tip(page).hover();
  await page.waitForTimeout(600);
  await expect(tip(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(tip(page)).toHaveCount(0);
});

test('Escape closes what the pointer opened and leaves focus where it was', async ({ page }) => {
  await page.goto(ONE);
  await theme(page).focus();
  await term(page).hover();
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await expect(theme(page)).toBeFocused();
});

test('with focus from the keyboard a term opens, says what it means, and leads on to its entry', async ({ page }) => {
  await page.goto(ONE);
  await tabTo(page);
  await expect(tip(page)).toContainText(MEANING);
  await expect(term(page)).toHaveAccessibleDescription(MEANING);
  await page.keyboard.press('Tab');
  await expect(entry(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tip(page)).toHaveCount(0);
  await expect(term(page)).toHaveAccessibleDescription('');
});

test('Escape leaves focus on the term, and brings it back from the link to the entry', async ({ page }) => {
  await page.goto(ONE);
  await tabTo(page);
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await expect(term(page)).toBeFocused();
  await tabTo(page);
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(term(page)).toBeFocused();
  await expect(tip(page)).toHaveCount(0);
});

test('Enter and a press of the mouse follow a term as any link', async ({ page }) => {
  await page.goto(ONE);
  await tabTo(page);
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
  await page.goto(ONE);
  await term(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
});

test('nothing in the text moves when a meaning opens', async ({ page }) => {
  await page.goto(THREE);
  const places = () => page.locator('.prose :is(p, a:not(.term-tip a))').evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
  for (const name of ['microservices', 'mutual TLS', 'service mesh']) {
    await term(page, name).scrollIntoViewIfNeeded();
    const before = await places();
    await term(page, name).hover();
    await expect(tip(page)).toContainText(name, { ignoreCase: true });
    expect(await places()).toEqual(before);
    await page.keyboard.press('Escape');
    await expect(tip(page)).toHaveCount(0);
  }
});

for (const [path, names] of [
  [THREE, ['microservices', 'mutual TLS', 'service mesh']],
  ['./layers/security/', ['zero trust', 'rootless', 'Scanning', 'DevSecOps']],
] as const) {
  test(`on the narrowest phone every meaning of ${path} lies inside the window`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(path);
    for (const name of names) {
      for (const block of ['start', 'end'] as const) {
        await term(page, name).evaluate((link, where) => {
          link.scrollIntoView({ block: where, behavior: 'instant' });
        }, block);
        await term(page, name).focus();
        await expect(tip(page)).toBeInViewport({ ratio: 1 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.keyboard.press('Escape');
        await term(page, name).blur();
      }
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an open meaning has no axe violation in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(ONE);
    await tabTo(page);
    await expect(tip(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test('on paper no meaning stands in the way', async ({ page }) => {
  await page.goto(ONE);
  await tabTo(page);
  await expect(tip(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tip(page)).toBeHidden();
});

test('where the meanings cannot be loaded, a term is a plain link', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/tips.json', (route) => route.fulfill({ status: 404, body: 'nothing' }));
  await page.goto(ONE);
  const asked = page.waitForResponse('**/tips.json');
  await term(page).hover();
  await asked;
  await tabTo(page);
  await expect(tip(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
  expect(errors).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('the first tap opens, the second follows', async ({ page }) => {
    await page.goto(ONE);
    await term(page).tap();
    await expect(tip(page)).toContainText(MEANING);
    await expect(page).toHaveURL(/istio/);
    await tip(page).getByText(MEANING).tap();
    await expect(tip(page)).toBeVisible();
    await term(page).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
  });

  test('a tap on the entry leads to it', async ({ page }) => {
    await page.goto(ONE);
    await term(page).tap();
    await entry(page).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
  });

  test('a tap elsewhere closes it, and a tap on another term opens that', async ({ page }) => {
    await page.goto(THREE);
    await term(page).tap();
    await expect(tip(page)).toContainText(MEANING);
    await page.getByRole('heading', { name: 'The job' }).tap({ position: { x: 2, y: 20 } });
    await expect(tip(page)).toHaveCount(0);
    await term(page).tap();
    await expect(tip(page)).toContainText(MEANING);
    await page.keyboard.press('Escape');
    await term(page, 'microservices').tap();
    await expect(tip(page)).toContainText('Microservices');
    await expect(tip(page)).toHaveCount(1);
    await expect(page).toHaveURL(/dapr/);
  });

  for (const missing of ['**/tips.json', '**/term-tip*.js']) {
    test(`without ${missing} a tap follows`, async ({ page }) => {
      await page.route(missing, (route) => route.abort());
      await page.goto(ONE);
      await term(page).tap();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, hasTouch: true });
  test('a term is a plain link', async ({ page }) => {
    await page.goto(ONE);
    await term(page).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mutual TLS');
  });
});
