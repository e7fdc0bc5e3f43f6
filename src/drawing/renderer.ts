import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { FONT_FAMILY, FONT_FILE, MERMAID_CONFIG, TEXT } from '#drawing/config.ts';
import { emitSvg } from '#drawing/emit.ts';
import { layOut } from '#drawing/layout.ts';
import { mermaidOf, readDiagram } from '#model/picture.ts';

/** Draws one source after another in one browser page. */
export interface Renderer {
  draw(id: string, source: string): Promise<string>;
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
  await page.evaluate((config) => (globalThis as unknown as { mermaid: { initialize(config: object): void } }).mermaid.initialize(config), MERMAID_CONFIG);
  return {
    async draw(id, source) {
      const { picture, problems } = readDiagram(source);
      if (!picture || problems.length > 0) throw new Error(problems.map(({ line, text }) => `line ${line}: ${text}`).join('; '));
      // Classes are ours alone: Mermaid takes one a part where we take several, and none changes the layout.
      const mermaid = mermaidOf(source).mermaid.replace(/:::[\w-]+/g, '');
      const layout = await page.evaluate(layOut, { id: 'drawing', mermaid });
      if (layout.edges.length !== picture.arrows.length || layout.nodes.length !== picture.parts.length) {
        throw new Error(
          `Mermaid drew ${layout.nodes.length} parts and ${layout.edges.length} arrows, the source has ${picture.parts.length} and ${picture.arrows.length}`,
        );
      }
      return emitSvg(picture, layout, `${id}-`);
    },
    close: () => browser.close(),
  };
}
