import { defineHastPlugin } from 'satteri';
import { staysWhole } from '#lib/words.ts';

/**
 * Prepares the authors' prose for the page: inner links get the base, headings a link to themselves,
 * blocks of code a place in the order of Tab so that they can be scrolled by keyboard, and short code with a hyphen
 * a sign that it must not break there.
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
          context.appendChild(node, anchorTo(String(node.properties.id), context.textContent(node)));
        },
      },
      {
        filter: ['code'],
        visit(node, context) {
          if (staysWhole(context.textContent(node))) context.setProperty(node, 'className', ['whole']);
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

/** A heading's link to itself. */
function anchorTo(id: string, title: string) {
  return {
    type: 'element' as const,
    tagName: 'a',
    properties: { href: `#${id}`, className: ['anchor'], ariaLabel: `Link to section: ${title}` },
    children: [],
  };
}
