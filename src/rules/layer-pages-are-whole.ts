import type { Entry } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import type { Rule } from '#rules/rule.ts';

const SECTIONS = ['the-problem', 'how-kubernetes-answers', 'building-blocks', 'tools', 'then-and-now'];

/** A layer page has its five sections in order, one table of choices and at least one diagram. */
export const layerPagesAreWhole: Rule = {
  name: 'layer-pages-are-whole',
  *check({ entries }): Iterable<Problem> {
    for (const layer of entries.layers) {
      const { headings, tags, fault: unread } = proseOf(layer);
      if (unread) continue;
      const found = headings.filter(({ depth }) => depth === 2).map(({ id }) => id ?? '');
      if (found.join() !== SECTIONS.join()) yield fault(layer, `its sections are ${found.join(', ') || 'none'}; they must be ${SECTIONS.join(', ')}.`);
      const choices = tags.filter(({ name }) => name === 'Choices').length;
      if (choices !== 1) yield fault(layer, `<Choices /> stands on it ${choices} times; it must stand once.`);
      if (!tags.some(({ name }) => name === 'Diagram')) yield fault(layer, 'it has no <Diagram />.');
    }
  },
};

function fault(layer: Entry, text: string): Problem {
  return {
    file: layer.file,
    line: layer.bodyLine,
    column: 1,
    rule: 'layer-pages-are-whole',
    text: `this layer page is not whole: ${text}`,
    tip: 'See another layer page.',
    level: 'error',
  };
}
