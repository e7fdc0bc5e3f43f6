/** Attributes that name one id, and those that name several. */
const NAMES_IDS = /\s(id|for|list|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g;
const LINKS = /\s((?:xlink:)?href)="#([^"]*)"/g;
const PAINTS = /url\(#([^)"]+)\)/g;

/**
 * Gives a piece of HTML a space of ids of its own, so that it can stand on a page several times. What points to an id
 * within the piece follows; a link to an id outside it leads to the piece.
 * @param html rendered HTML, attributes in double quotes
 * @param name begins every id, and is the id of the element that will hold the piece
 */
export function withOwnIds(html: string, name: string): string {
  const inside = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!));
  const own = (id: string) => (inside.has(id) ? `${name}.${id}` : id);
  return html
    .replace(NAMES_IDS, (_, attribute: string, ids: string) => ` ${attribute}="${ids.split(' ').map(own).join(' ')}"`)
    .replace(LINKS, (_, attribute: string, id: string) => ` ${attribute}="#${inside.has(id) ? own(id) : name}"`)
    .replace(PAINTS, (_, id: string) => `url(#${own(id)})`);
}
