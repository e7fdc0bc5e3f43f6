import { SAMPLE } from '#components/specimens/sample.ts';
import { sectionOf, sectionStylesheet } from '#site/section.ts';

/** Places of the rows of the made-up world's section. */
export function GET(): Response {
  return new Response(sectionStylesheet(sectionOf(SAMPLE)), { headers: { 'Content-Type': 'text/css' } });
}
