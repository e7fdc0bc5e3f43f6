import type { Tool } from '#model/joined.ts';
import type { Heading } from '#site/body.ts';

/** The headings of a tool's page in their order on a phone: facts and lineage, its prose, the sections that the catalogue adds. */
export function toolHeadings(prose: Heading[], tool: Tool): Heading[] {
  const added: [slug: string, text: string, there: boolean][] = [
    ['alternatives', 'Alternatives', true],
    ['events', 'What happened', true],
    ['talks', 'Talks', tool.talks.length > 0],
    ['terms', 'Terms', tool.terms.length > 0],
  ];
  return [
    { depth: 2, slug: 'facts', text: 'Facts' },
    { depth: 2, slug: 'lineage', text: 'Lineage' },
    ...prose.filter(({ depth }) => depth === 2),
    ...added.filter(([, , there]) => there).map(([slug, text]) => ({ depth: 2, slug, text })),
  ];
}
