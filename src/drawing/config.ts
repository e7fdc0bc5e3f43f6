import { createRequire } from 'node:module';

/** The family that text is measured with; the page sets the same one. */
export const FONT_FAMILY = 'Archivo Narrow';

/** Path of the font's file. */
export function FONT_FILE(): string {
  return createRequire(import.meta.url).resolve('@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2');
}

/** Sizes of text in px: parts, and labels of arrows and groups. */
export const TEXT = { part: 15, label: 13 };

/** How Mermaid lays a drawing out. What it looks like is ours: see emit.ts. */
export const MERMAID_CONFIG = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  deterministicIds: true,
  fontFamily: `"${FONT_FAMILY}"`,
  themeVariables: { fontFamily: `"${FONT_FAMILY}"`, fontSize: `${TEXT.part}px` },
  flowchart: {
    curve: 'linear',
    htmlLabels: false,
    nodeSpacing: 26,
    rankSpacing: 36,
    padding: 11,
    subGraphTitleMargin: { top: 2, bottom: 14 },
    minNodeWidth: 56,
    wrappingWidth: 190,
    diagramPadding: 2,
    useMaxWidth: false,
  },
} as const;
