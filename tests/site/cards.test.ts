import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { attribute, DIST, readPages, type Page } from './dist.ts';

const isRedirect = ({ elements }: Page) => elements.some((each) => attribute(each, 'http-equiv') === 'refresh');
const meta = ({ elements }: Page, name: string) => {
  const found = elements.find((each) => attribute(each, 'property') === name || attribute(each, 'name') === name);
  return found && attribute(found, 'content');
};
const pages = readPages().filter((page) => !isRedirect(page));
const fileOf = (page: Page) => join(DIST, new URL(meta(page, 'og:image') ?? 'https://strata.example/none').pathname);

test('every page names a card of its own, by its whole address, with its size and what it shows', () => {
  assert.ok(pages.length > 200);
  const faults = pages.flatMap((page) => [
    ...(meta(page, 'og:image')?.startsWith('https://strata.example/cards/') && existsSync(fileOf(page)) ? [] : [`${page.path} has no card`]),
    ...(meta(page, 'og:image:width') === '1200' && meta(page, 'og:image:height') === '630' ? [] : [`${page.path} has a card without a size`]),
    ...(meta(page, 'og:image:alt')?.startsWith(meta(page, 'og:title') ?? '…') ? [] : [`${page.path} does not say what its card shows`]),
    ...(meta(page, 'twitter:card') === 'summary_large_image' ? [] : [`${page.path} asks for no large card`]),
  ]);
  assert.deepEqual(faults, []);
  assert.equal(new Set(pages.map(fileOf)).size, pages.length);
});

test('every card is 1200 × 630 px and at most 40 KB', async () => {
  const faults: string[] = [];
  for (const file of pages.map(fileOf)) {
    const { width, height } = await sharp(file).metadata();
    const { size } = statSync(file);
    if (width !== 1200 || height !== 630 || size > 40 * 1024) faults.push(`${file}: ${width} × ${height}, ${size} bytes`);
  }
  assert.deepEqual(faults, []);
});

test('a card shows the page’s layer: much of its foot has the colour of the bed', async () => {
  const pixel = async (path: string) => {
    const { data, info } = await sharp(join(DIST, 'cards', path))
      .raw()
      .toBuffer({ resolveWithObject: true });
    return [...data.subarray((600 * info.width + 620) * info.channels, (600 * info.width + 620) * info.channels + 3)];
  };
  const [runtime, registry] = [await pixel('layers/container-runtime.png'), await pixel('layers/registry.png')];
  assert.ok(runtime[2]! > runtime[1]! && registry[1]! > registry[2]!, `${runtime} is violet, ${registry} is green`);
});

test('the icon for home screens is 180 px wide and opaque', async () => {
  const { width, height, hasAlpha } = await sharp(readFileSync(join(DIST, 'apple-touch-icon.png'))).metadata();
  assert.deepEqual([width, height, hasAlpha], [180, 180, false]);
});
