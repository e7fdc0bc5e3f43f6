import type { Exit, Talk } from '#model/joined.ts';
import type { Heading } from '#site/body.ts';

/** Exits of the tools and terms that a talk touches, each once. */
export function exitsTouched({ tools, terms }: Talk): Exit[] {
  return [...new Set([...tools, ...terms].flatMap((thing) => thing.exits))];
}

/** The headings of a talk's page. */
export function talkHeadings(talk: Talk): Heading[] {
  const sections: [slug: string, text: string, there: boolean][] = [
    ['answers', 'What it answers', true],
    ['says', 'What it says', true],
    ['why', 'Why it is worth the time', true],
    ['aged', 'What has aged', true],
    ['tracks', 'On the way', talk.tracks.length > 0],
    ['ended', 'What has ended since', exitsTouched(talk).length > 0],
    ['touches', 'Tools and terms it touches', talk.tools.length + talk.terms.length > 0],
  ];
  return sections.filter(([, , there]) => there).map(([slug, text]) => ({ depth: 2, slug, text }));
}
