import { defineHastPlugin } from 'satteri';

const TERM = /^\/terms\/([\w-]+)\//;

/**
 * Marks in each section of a text, from one heading to the next, the first link to each term; what it means opens there
 * (`src/browser/term-opener.ts`). Stands before `prose`, which puts the base before addresses. Called anew for each text.
 */
export function termLinks() {
  let met = new Set<string>();
  return defineHastPlugin({
    name: 'term-links',
    element: {
      filter: ['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        if (node.tagName !== 'a') met = new Set();
        const [, term] = TERM.exec(String(node.properties.href ?? '')) ?? [];
        if (!term || met.has(term)) return;
        met.add(term);
        context.setProperty(node, 'className', ['term']);
      },
    },
  });
}
