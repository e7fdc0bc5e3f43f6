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
    subGraphTitleMargin: { top: 2, bottom: 14 },
    diagramPadding: 2,
    useMaxWidth: false,
  },
} as const;

/** Widest drawing that a page shows without scrolling, in px. */
export const WIDEST = 1024;

/** Each source is drawn twice: from the top down for phones, and across for pages that have the room. */
export const SHAPES = ['narrow', 'wide'] as const;
export type Shape = (typeof SHAPES)[number];

/** A way of laying out: its direction and Mermaid's spacing in px. */
export interface Way {
  direction: 'TB' | 'LR';
  flowchart: { nodeSpacing: number; rankSpacing: number; padding: number; minNodeWidth: number; wrappingWidth: number };
}

/** How each shape is laid out; of several ways the first that is not too wide is taken, else the last. */
export const WAYS: Record<Shape, readonly Way[]> = {
  narrow: [{ direction: 'TB', flowchart: { nodeSpacing: 14, rankSpacing: 30, padding: 8, minNodeWidth: 30, wrappingWidth: 90 } }],
  wide: [
    { direction: 'LR', flowchart: { nodeSpacing: 22, rankSpacing: 42, padding: 11, minNodeWidth: 56, wrappingWidth: 160 } },
    { direction: 'LR', flowchart: { nodeSpacing: 20, rankSpacing: 26, padding: 10, minNodeWidth: 40, wrappingWidth: 120 } },
    { direction: 'TB', flowchart: { nodeSpacing: 26, rankSpacing: 36, padding: 11, minNodeWidth: 56, wrappingWidth: 190 } },
  ],
};

/** A dagger is a sign of ours; Mermaid measures this letter in its place. */
export const DAGGER_STAND_IN = 'f';
