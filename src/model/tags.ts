/** A tag that authors may write in a page, and the attributes that it takes. */
export interface AuthorTag {
  description: string;
  attributes: Record<string, { required: boolean; refersTo?: 'diagrams' }>;
  hasChildren: boolean;
}

/** The tags that authors may write; `components/mdx/` provides exactly these. */
export const TAGS: Record<string, AuthorTag> = {
  Diagram: {
    description: 'Places a drawing of content/diagrams with its caption and its picture in words.',
    attributes: { id: { required: true, refersTo: 'diagrams' } },
    hasChildren: false,
  },
  Choices: { description: 'The tools of this layer, grouped by job. Once on a layer page.', attributes: {}, hasChildren: false },
  Note: { description: 'A note in the margin, one or two sentences.', attributes: {}, hasChildren: true },
};
