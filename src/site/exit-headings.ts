import type { Exit } from '#model/joined.ts';
import type { Heading } from '#site/body.ts';

/** The headings of an exit's page: sections of its fields, then those of its prose. */
export function exitHeadings(prose: Heading[], exit: Exit): Heading[] {
  const section = (slug: string, text: string): Heading => ({ depth: 2, slug, text });
  return [
    section('what-breaks', 'What breaks if you stay'),
    section('ways-on', 'Ways on'),
    section('effort', 'Effort'),
    ...prose.filter(({ depth }) => depth === 2),
    ...(exit.sources.length > 0 ? [section('sources', 'Sources')] : []),
  ];
}
