import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '#drawing/browser-path.ts';
import { drawnFile, isDrawn } from '#drawing/drawn.ts';

const root = resolve(process.env.STRATA_CONTENT ?? 'content');
const folder = join(root, 'diagrams');
const drawnFolder = join(folder, 'drawn');
const checkOnly = process.argv.includes('--check');

const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.mmd'))
  .sort()
  .map((name) => ({ id: name.slice(0, -4), source: readFileSync(join(folder, name), 'utf8') }));
mkdirSync(drawnFolder, { recursive: true });
const wanted = new Set(sources.map(({ id, source }) => drawnFile(root, id, source)));
const stale = readdirSync(drawnFolder)
  .map((name) => join(drawnFolder, name))
  .filter((file) => !wanted.has(file));
const missing = sources.filter(({ id, source }) => !isDrawn(root, id, source));

if (checkOnly) {
  for (const { id } of missing) console.error(`content/diagrams/${id}.mmd  has no drawing that fits it`);
  for (const file of stale) console.error(`${file}  fits no source`);
  if (missing.length + stale.length > 0) console.error('Run "npm run diagrams" and commit the result.');
  process.exit(missing.length + stale.length > 0 ? 1 : 0);
}

for (const file of stale) rmSync(file);
process.exitCode = missing.length > 0 ? await draw() : 0;
console.log(`${sources.length} diagrams, ${missing.length} drawn anew, ${stale.length} stale drawings removed.`);

async function draw(): Promise<number> {
  const found = await findBrowser();
  if (!found) {
    console.error('No browser was found to draw with. Name one in CHROME_PATH, or install Chromium.');
    return 1;
  }
  const { openRenderer } = await import('#drawing/renderer.ts');
  const renderer = await openRenderer(found.path);
  let failed = 0;
  for (const { id, source } of missing) {
    try {
      writeFileSync(drawnFile(root, id, source), await renderer.draw(id, source));
    } catch (error) {
      failed += 1;
      console.error(`content/diagrams/${id}.mmd  ${(error as Error).message.split('\n')[0]}`);
    }
  }
  await renderer.close();
  return failed > 0 ? 1 : 0;
}
