import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '#cli/content-folder.ts';
import { findBrowser } from '#drawing/browser-path.ts';
import { SHAPES } from '#drawing/config.ts';
import { drawnFile, isDrawn } from '#drawing/drawn.ts';

/** A diagram's id and the whole of its file. */
interface Source {
  id: string;
  source: string;
}

const root = contentFolder();
const folder = join(root, 'diagrams');
const drawnFolder = join(folder, 'drawn');
const named = (path: string) => relative(process.cwd(), path);
const filesOf = (path: string, end: string) => (existsSync(path) ? readdirSync(path).sort() : []).filter((name) => name.endsWith(end));

const sources: Source[] = filesOf(folder, '.mmd').map((name) => ({ id: name.slice(0, -4), source: readFileSync(join(folder, name), 'utf8') }));
const wanted = new Set(sources.flatMap(({ id, source }) => SHAPES.map((shape) => drawnFile(root, id, source, shape))));
const stale = filesOf(drawnFolder, '.svg')
  .map((name) => join(drawnFolder, name))
  .filter((file) => !wanted.has(file));
const missing = sources.filter(({ id, source }) => !isDrawn(root, id, source));

process.exitCode = process.argv.includes('--check') ? check() : await draw();

function check(): number {
  for (const { id } of missing) console.error(`${named(join(folder, `${id}.mmd`))}  has no drawing that fits it`);
  for (const file of stale) console.error(`${named(file)}  fits no source`);
  if (missing.length + stale.length === 0) return 0;
  console.error('Run "npm run diagrams" and commit the result.');
  return 1;
}

/** Draws what is missing; older drawings go only when all that is new stands. */
async function draw(): Promise<number> {
  const failed = missing.length > 0 ? await drawMissing() : 0;
  if (failed > 0) return 1;
  for (const file of stale) {
    rmSync(file);
    console.log(`${named(file)}  removed: it fits no source`);
  }
  console.log(`${sources.length} diagrams, ${missing.length} drawn anew, ${stale.length} stale drawings removed.`);
  return 0;
}

/** @returns how many could not be drawn */
async function drawMissing(): Promise<number> {
  const found = await findBrowser();
  if (!found) {
    console.error('No browser was found to draw with. Name one in CHROME_PATH, or install Chromium.');
    return missing.length;
  }
  // Loaded only here, so that a check needs neither Mermaid nor a browser.
  const { openRenderer } = await import('#drawing/renderer.ts');
  const renderer = await openRenderer(found.path).catch((error: Error) => error);
  if (renderer instanceof Error) {
    console.error(`The browser ${found.path}, from ${found.from}, could not be started: ${renderer.message.split('\n')[0]}`);
    return missing.length;
  }
  mkdirSync(drawnFolder, { recursive: true });
  let failed = 0;
  for (const { id, source } of missing) {
    try {
      const drawings = await renderer.draw(id, source);
      for (const shape of SHAPES) writeFileSync(drawnFile(root, id, source, shape), drawings[shape]);
      console.log(`${named(join(folder, `${id}.mmd`))}  drawn`);
    } catch (error) {
      failed += 1;
      console.error(`${named(join(folder, `${id}.mmd`))}  ${(error as Error).message.split('\n')[0]}`);
    }
  }
  await renderer.close();
  return failed;
}
