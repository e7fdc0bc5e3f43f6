import { z } from 'astro/zod';
import { line } from '#model/fields.ts';

/** The front matter of a Mermaid drawing: `content/diagrams/<id>.mmd`. */
export const diagramSchema = z.strictObject({
  caption: line.describe('One sentence that says what to see.'),
});

export type DiagramFile = z.infer<typeof diagramSchema>;
