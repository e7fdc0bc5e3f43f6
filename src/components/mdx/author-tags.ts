import Choices from '#components/mdx/Choices.astro';
import Diagram from '#components/mdx/Diagram.astro';
import Note from '#components/mdx/Note.astro';

/** What the tags of `model/tags.ts` are drawn with. */
export const AUTHOR_TAGS = { Choices, Diagram, Note };
