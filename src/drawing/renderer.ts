import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { DAGGER_STAND_IN, FONT_FAMILY, FONT_FILE, MERMAID_CONFIG, SHAPES, TEXT, WAYS, WIDEST, type Shape, type Way } from '#drawing/config.ts';
import { emitSvg } from '#drawing/emit.ts';
import { layOut, type Layout } from '#drawing/layout.ts';
import { mermaidOf, readDiagram, type Picture } from '#model/picture.ts';

/** Draws one source after another in one browser page. */
export interface Renderer {
  draw(id: string, source: string): Promise<Record<Shape, string>>;
  close(): Promise<void>;
}

/**
 * Opens a browser with Mermaid and our font in it.
 * @param executablePath the browser's path
 */
export async function openRenderer(executablePath: string): Promise<Renderer> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  const font = readFileSync(FONT_FILE()).toString('base64');
  await page.setContent(
    `<!doctype html><style>@font-face{font-family:"${FONT_FAMILY}";src:url(data:font/woff2;base64,${font}) format("woff2");font-weight:400 700}</style><body></body>`,
  );
  const faces = await page.evaluate(async (face) => (await document.fonts.load(face)).length, `${TEXT.part}px "${FONT_FAMILY}"`);
  if (faces === 0) throw new Error(`The font ${FONT_FAMILY} did not load; text would be measured with another.`);
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js') });
  return {
    async draw(id, source) {
      const { picture, problems } = readDiagram(source);
      if (!picture || problems.length > 0) throw new Error(problems.map(({ line, text }) => `line ${line}: ${text}`).join('; '));
      const drawings = {} as Record<Shape, string>;
      for (const shape of SHAPES) drawings[shape] = emitSvg(picture, await layoutOf(page, source, picture, WAYS[shape]), `${id}-${shape[0]}-`);
      return drawings;
    },
    close: () => browser.close(),
  };
}

/** The first layout that is not too wide, else the last. */
async function layoutOf(page: Page, source: string, picture: Picture, ways: readonly Way[]): Promise<Layout> {
  for (const [index, way] of ways.entries()) {
    const layout = await layOutAs(page, source, way);
    if (layout.edges.length !== picture.arrows.length || layout.nodes.length !== picture.parts.length) {
      throw new Error(
        `Mermaid drew ${layout.nodes.length} parts and ${layout.edges.length} arrows, the source has ${picture.parts.length} and ${picture.arrows.length}`,
      );
    }
    if (layout.width <= WIDEST || index === ways.length - 1) return layout;
  }
  throw new Error('no way of laying out');
}

async function layOutAs(page: Page, source: string, { direction, flowchart }: Way): Promise<Layout> {
  const config = { ...MERMAID_CONFIG, flowchart: { ...MERMAID_CONFIG.flowchart, ...flowchart } };
  await page.evaluate((each) => (globalThis as unknown as { mermaid: { initialize(config: object): void } }).mermaid.initialize(each), config);
  // Classes are ours alone: Mermaid takes one a part where we take several, and none changes the layout.
  const mermaid = mermaidOf(source)
    .mermaid.replace(/:::[\w-]+/g, '')
    .replace(/^(\s*flowchart\s+)\w+/m, `$1${direction}`)
    .replaceAll('†', DAGGER_STAND_IN);
  return page.evaluate(layOut, { id: 'drawing', mermaid });
}
