import { expect, test, type Page } from '@playwright/test';

const PAGES = ['./layers/container-runtime/', './tools/weave-net/'];
/** Width of an A4 sheet without its margins, in px. */
const SHEET = { width: 690, height: 980 };

/** Goes to a page in the dark, by system and by choice, and turns to print. */
async function print(page: Page, path: string): Promise<void> {
  await page.setViewportSize(SHEET);
  await page.addInitScript(() => {
    localStorage.setItem('strata:theme', 'dark');
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(path);
}
const style = (page: Page, selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

for (const path of PAGES) {
  test(`${path} prints dark text on white from the dark theme`, async ({ page }) => {
    await print(page, path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await style(page, 'html', 'background-color')).toBe('rgb(255, 255, 255)');
    const bright = await page.locator('main :is(h1, h2, p, li, td, th, dt, dd, a, summary, figcaption)').evaluateAll((elements) => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      return elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          canvas.fillStyle = getComputedStyle(element).color;
          canvas.fillRect(0, 0, 1, 1);
          return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)) > 120;
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(bright).toEqual([]);
  });

  test(`${path} prints without menus, rail and search`, async ({ page }) => {
    await print(page, path);
    for (const nav of await page.locator('body :is(header.header, nav, search-box, .rail, .enlarge, [role=search])').all()) await expect(nav).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test(`${path} prints the address of a source behind its title`, async ({ page }) => {
    await print(page, path);
    const outer = page.locator("main a[href^='https']:not(dd > a)");
    expect(await outer.count()).toBeGreaterThan(3);
    const silent = await outer.evaluateAll((links) => links.filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!)));
    expect(silent).toEqual([]);
    await expect(page.locator('.tip, .sources li').first()).toBeVisible();
  });

  test(`${path} becomes a PDF of a few sheets`, async ({ page }) => {
    await print(page, path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThan(20);
  });
}

test('what is folded on the screen stands open on paper', async ({ page }) => {
  await page.goto(PAGES[0]!);
  const words = page.locator('.picture-in-words p').first();
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
});

test('tables stay tables whose head is repeated, and no row, figure or note is cut', async ({ page }) => {
  await print(page, PAGES[0]!);
  expect(await style(page, '.tool-table table', 'display')).toBe('table');
  expect(await style(page, '.tool-table thead', 'display')).toBe('table-header-group');
  for (const part of ['.tool-table tr', 'figure.stratum', 'diagram-figure', 'aside.note']) expect(await style(page, part, 'break-inside')).toBe('avoid');
  // A box that scrolls is cut where the sheet ends.
  for (const box of ['.tool-table .table-box', '.drawing']) expect(await style(page, box, 'overflow-x')).toBe('visible');
});

test('notes stand in the text, also on a wide sheet', async ({ page }) => {
  await print(page, PAGES[0]!);
  await page.setViewportSize({ width: 1500, height: 1000 });
  expect(await style(page, 'aside.note', 'position')).toBe('static');
});

test('the stratum and the drawings keep their colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(PAGES[0]!);
  const bed = await style(page, '.stratum-beds .bed', 'fill');
  await print(page, PAGES[0]!);
  expect(await style(page, '.stratum-beds .bed', 'fill')).toBe(bed);
  expect(await style(page, '.stratum-beds .bed', 'print-color-adjust')).toBe('exact');
});
