import { defineHastPlugin } from 'satteri';

/**
 * Prepares the authors' prose for the page: inner links get the base, headings a link to themselves,
 * code a place in the order of Tab so that it can be scrolled by keyboard.
 * @param options.base the site's base, such as `/` or `/strata/`
 */
export function prose({ base }: { base: string }) {
  const prefix = base.replace(/\/+$/, '');
  return defineHastPlugin({
    name: 'prose',
    element: [
      {
        filter: ['a'],
        visit(node, context) {
          const href = String(node.properties.href ?? '');
          if (prefix && href.startsWith('/')) context.setProperty(node, 'href', prefix + href);
          if (href.startsWith('https://')) context.setProperty(node, 'rel', 'noopener');
        },
      },
      {
        filter: ['h2', 'h3', 'h4'],
        visit(node, context) {
          if (!node.properties.id) return;
          context.appendChild(node, {
            type: 'element',
            tagName: 'a',
            properties: {
              href: `#${node.properties.id}`,
              className: ['anchor'],
              ariaLabel: `Link to section: ${context.textContent(node)}`,
            },
            children: [],
          });
        },
      },
      {
        filter: ['pre'],
        visit(node, context) {
          context.setProperty(node, 'tabIndex', 0);
        },
      },
    ],
  });
}
