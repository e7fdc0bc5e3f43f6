import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { needBrowser } from '#cli/browser.ts';
import { run } from '#cli/command.ts';
import { freePort } from '#cli/free-port.ts';
import { otherPlatformHere, PICTURE_PLATFORM } from '#cli/picture-platform.ts';
import { PICTURES } from '#cli/pictures.ts';

const FOLDER = 'tests/visual/baselines';

/** Colours of a kept picture, in four bits: flat colours and the edges of letters need no more, and the file is a fifth as large. */
const COLOURS = 16;

const { path } = await needBrowser();
const other = otherPlatformHere(path);
process.exitCode = other ? refuse(other) : await takeAnew();

function refuse(other: string): number {
  console.error(`Pictures are kept from ${PICTURE_PLATFORM} alone; this is ${other}.`);
  return 1;
}

/** Takes every picture anew, so that those of specimens which are gone go too. */
async function takeAnew(): Promise<number> {
  if ((await run('astro', ['build'])) !== 0) return 1;
  rmSync(FOLDER, { recursive: true, force: true });
  const environment = { CHROME_PATH: path, STRATA_TEST_PORT: String(await freePort(4399)) };
  if ((await run('playwright', [...PICTURES, '--reporter=dot', '--update-snapshots=all'], environment)) !== 0) return 1;
  const files = readdirSync(FOLDER).map((name) => join(FOLDER, name));
  let bytes = 0;
  for (const file of files) {
    const small = await sharp(readFileSync(file)).png({ palette: true, colors: COLOURS, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
    writeFileSync(file, small);
    bytes += small.length;
  }
  console.log(`${files.length} pictures, ${Math.round(bytes / 1024)} KB. Look at each that changed before you commit it.`);
  return 0;
}
