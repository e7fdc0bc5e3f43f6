import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { drawnSvg } from '#drawing/drawn.ts';
import { mermaidOf, readDiagram, type Picture } from '#model/picture.ts';
import { diagramSchema } from '#model/diagrams.ts';
import { contentRoot } from '#site/content-root.ts';
import { href } from '#site/href.ts';

/** A drawing ready for the page. */
export interface Drawing {
  /** From the top down, for phones. */
  narrow: string;
  /** Across, for pages that have the room. */
  wide: string;
  /** Width of the wide drawing, in px. */
  width: number;
  caption: string;
  picture: Picture;
}

/** Whether the world has a diagram of this id. */
export function hasDiagram(id: string): boolean {
  return existsSync(`${contentRoot()}/diagrams/${id}.mmd`);
}

/**
 * A diagram with its caption and its parts; links carry the site's base.
 * @throws where the drawing is missing; the message names the command that helps
 */
export function getDiagram(id: string): Drawing {
  const root = contentRoot();
  const source = readFileSync(`${root}/diagrams/${id}.mmd`, 'utf8');
  const { picture } = readDiagram(source);
  if (!picture) throw new Error(`diagrams/${id}.mmd cannot be read. Run "npm run check".`);
  const head = source.slice(0, source.length - mermaidOf(source).mermaid.length).replace(/^\uFEFF?---|---\s*$/g, '');
  const { caption } = diagramSchema.parse(parse(head));
  const [narrow, wide] = (['narrow', 'wide'] as const).map((shape) => drawnSvg(root, id, source, shape).replaceAll(' href="/', ` href="${href('/')}`));
  const width = Number(/ width="(\d+)"/.exec(wide!)?.[1] ?? 0);
  return { narrow: narrow!, wide: wide!, width, caption, picture };
}
