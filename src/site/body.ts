import { getEntry, render } from 'astro:content';

/** A heading of the prose, for “on this page”. */
export interface Heading {
  depth: number;
  slug: string;
  text: string;
}

type ProseKind = 'layers' | 'tools' | 'terms' | 'exits' | 'pages';

/**
 * The prose of an entry, ready to be placed, with its headings.
 * @throws when the entry does not exist; the judge has refused such a world before
 */
export async function getBody(kind: ProseKind, id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`content/${kind}/${id} does not exist`);
  const { Content, headings } = await render(entry);
  return { Content, headings: headings as Heading[], text: entry.body ?? '', data: entry.data };
}
