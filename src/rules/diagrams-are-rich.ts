import type { Entry } from '#model/entry.ts';
import { readDiagram } from '#model/picture.ts';
import type { Problem } from '#model/problem.ts';
import { diagramSource } from '#rules/diagram-source.ts';
import type { Rule } from '#rules/rule.ts';

/** Fewest named parts, and fewest parts that lead somewhere. */
const PARTS = 6;
const LINKS = 4;

/** A diagram can be read, has a title and a description, says enough, leads on, and is like no other. */
export const diagramsAreRich: Rule = {
  name: 'diagrams-are-rich',
  *check({ entries }): Iterable<Problem> {
    const seen = new Map<string, Entry>();
    for (const entry of entries.diagrams) {
      const { picture, problems } = readDiagram(diagramSource(entry));
      for (const problem of problems) yield { ...problem, file: entry.file, rule: 'diagrams-are-rich', level: 'error' };
      if (!picture) continue;
      const links = picture.parts.filter(({ href }) => href).length;
      if (picture.parts.length < PARTS)
        yield entry.problem('diagrams-are-rich', [], `it has ${picture.parts.length} parts; at least ${PARTS} are needed.`, 'Draw more of what there is.');
      if (links < LINKS)
        yield entry.problem(
          'diagrams-are-rich',
          [],
          `${links} of its parts are links; at least ${LINKS} are needed.`,
          'Add lines such as: click helm href "/tools/helm/"',
        );
      for (const part of picture.parts) {
        if (part.classes.includes('gone') !== part.label.endsWith('†'))
          yield entry.problem(
            'diagrams-are-rich',
            [],
            `"${part.label}": an ended part has the class gone and a label that ends in †, both or neither.`,
            'Write dockershim["dockershim †"]:::gone',
          );
      }
      const shape = picture.parts
        .map(({ label }) => label)
        .sort()
        .join('|');
      const twin = seen.get(shape);
      if (twin) yield entry.problem('diagrams-are-rich', [], `${twin.file} has the same parts.`, 'Draw what is particular here.');
      seen.set(shape, entry);
    }
  },
};
