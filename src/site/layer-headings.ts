import type { Layer } from '#model/joined.ts';
import type { Heading } from '#site/body.ts';

/** The headings of a layer page: those of its prose, then those of the sections that the catalogue adds. */
export function layerHeadings(prose: Heading[], layer: Layer): Heading[] {
  const added: [string, string, boolean][] = [
    ['changes', 'Changes on record', true],
    ['watch', 'Watch', true],
    ['was', 'What was', layer.exits.length > 0],
    ['related', 'At home elsewhere', layer.related.length > 0],
    ['terms', 'Terms', layer.terms.length > 0],
    ['sources', 'Sources', true],
  ];
  const h2 = prose.filter(({ depth }) => depth === 2);
  return [...h2, ...added.filter(([, , there]) => there).map(([slug, text]) => ({ depth: 2, slug, text }))];
}
