import type { Box, Layout } from '#drawing/layout.ts';
import { DAGGER_STAND_IN, TEXT } from '#drawing/config.ts';
import { MARK_PATHS } from '#figure/mark-paths.ts';
import type { Arrow, Part, Picture } from '#model/picture.ts';

const round = (value: number) => String(Math.round(value * 10) / 10);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Space round the drawing in px, so that no stroke is cut. */
const EDGE = 3;

/** How each kind of arrow looks; `head` ends the id of its arrowhead. The path to follow takes the page's layer. */
const LINES: Record<Arrow['line'], { head: string; colour: string; width: string; dashes: string }> = {
  plain: { head: 'a', colour: 'ink', width: '1.25', dashes: '' },
  dotted: { head: 'g', colour: 'ink3', width: '1.25', dashes: ' stroke-dasharray="2 4"' },
  thick: { head: 'f', colour: 'layer-ink', width: '2.5', dashes: '' },
};

/**
 * Writes a drawing as a small SVG without style elements or attributes; colours are the site's variables.
 * @param picture parts and arrows from the source
 * @param layout where Mermaid put them
 * @param prefix begins every id, so that two drawings can stand on one page
 * @throws where Mermaid drew a part, a text or an arrow that the source does not have
 */
export function emitSvg(picture: Picture, layout: Layout, prefix: string): string {
  const left = [...picture.arrows];
  const arrows = layout.edges.map((edge) => ({ ...edge, arrow: takeArrow(left, edge.ends) }));
  const body = [
    ...layout.groups.map(frameSvg),
    ...arrows.map(({ path, arrow }) => edgeSvg(path, arrow, prefix)),
    ...layout.groups.map((group) => groupNameSvg(group, picture)),
    ...layout.labels.map(labelSvg),
    ...layout.nodes.map((node) => nodeSvg(node, partOf(picture, node))),
  ];
  const kinds = (['plain', 'dotted', 'thick'] as const).filter((kind) => arrows.some(({ arrow }) => arrow.line === kind));
  const width = Math.ceil(layout.width + 2 * EDGE);
  const height = Math.ceil(layout.height + 2 * EDGE);
  const role = picture.parts.some(({ href }) => href) ? 'group' : 'img';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="${role}" aria-labelledby="${prefix}t" aria-describedby="${prefix}d" viewBox="${-EDGE} ${-EDGE} ${width} ${height}" width="${width}" height="${height}" font-size="${TEXT.part}" text-anchor="middle">`,
    `<title id="${prefix}t">${escape(picture.title)}</title><desc id="${prefix}d">${escape(picture.description)}</desc>`,
    `<defs>${kinds.map((kind) => marker(`${prefix}${LINES[kind].head}`, LINES[kind].colour)).join('')}</defs>`,
    ...body,
    '</svg>\n',
  ].join('');
}

/** Takes the first arrow between two parts off the list; Mermaid may draw arrows in another order than they are written in. */
function takeArrow(left: Arrow[], ends: string): Arrow {
  const index = left.findIndex(({ from, to }) => `${from}_${to}` === ends);
  if (index < 0) throw new Error(`Mermaid drew an arrow "${ends}", which the source does not have`);
  return left.splice(index, 1)[0]!;
}

/** The part that a box shows; that both say the same keeps the picture in words true. */
function partOf(picture: Picture, node: Box): Part {
  const part = picture.parts.find(({ id }) => id === node.id);
  if (!part) throw new Error(`Mermaid drew a part "${node.id}", which the source does not have`);
  const bare = (text: string) => text.replace(/\s/g, '');
  if (bare(node.lines.join('')) !== bare(part.label.replaceAll('†', DAGGER_STAND_IN)))
    throw new Error(`"${part.label}" would be drawn as "${node.lines.join(' ')}"; write its label plainly`);
  return part;
}

function marker(id: string, colour: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5L8 4L0 7.5z" fill="var(--${colour})"/></marker>`;
}

function edgeSvg(path: string, arrow: Arrow, prefix: string): string {
  const [d = '', shift = '0,0', view = '0,0'] = path.split('|');
  const [dx = 0, dy = 0] = shift.split(',').map(Number);
  const [vx = 0, vy = 0] = view.split(',').map(Number);
  const moved = d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${round(Number(x) + dx - vx)} ${round(Number(y) + dy - vy)}`);
  const { head, colour, width, dashes } = LINES[arrow.line];
  return `<path d="${moved}" fill="none" stroke="var(--${colour})" stroke-width="${width}"${dashes} marker-end="url(#${prefix}${head})"/>`;
}

function labelSvg({ x, y, width: laidOut, lines }: Box): string {
  // Mermaid measures at the size of parts; the ground is no larger than the smaller text, so that it hides little of the line.
  const width = (laidOut * TEXT.label) / TEXT.part + 4;
  const height = lines.length * TEXT.label * 1.25 + 1;
  const ground = `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" fill="var(--paper)"/>`;
  return `${ground}${textSvg(lines, x, y, TEXT.label, 'ink2')}`;
}

function frameSvg({ x, y, width, height }: Box): string {
  return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" fill="none" stroke="var(--rule2)"/>`;
}

/** A boundary's name at its top; it stands over the arrows, so that one which enters there does not cross it out. */
function groupNameSvg({ id, x, y, width, height, lines }: Box, picture: Picture): string {
  const label = picture.groups.find((group) => group.id === id)?.label ?? lines.join(' ');
  const ground = Math.min(width - 4, label.length * TEXT.label * 0.46 + 6);
  const middle = y - height / 2 + 13;
  return `<rect x="${round(x - ground / 2)}" y="${round(middle - 8)}" width="${round(ground)}" height="16" fill="var(--paper)"/>${textSvg([label], x, middle, TEXT.label, 'ink2')}`;
}

function nodeSvg(node: Box, part: Part): string {
  const { classes, href } = part;
  const layer = classes.find((name) => /^l\d+$/.test(name));
  const gone = classes.includes('gone');
  const question = classes.includes('q');
  const fill = gone || question ? 'none' : layer ? `var(--${layer}-bed)` : 'var(--sheet)';
  const stroke = gone ? 'var(--ink3)' : layer && !classes.includes('pick') ? `var(--${layer}-ink)` : 'var(--ink)';
  const width = classes.includes('pick') ? 2.5 : 1.25;
  const { x, y, width: w, height: h } = node;
  const frame = `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" fill="${fill}"${question ? '' : ` stroke="${stroke}" stroke-width="${width}"`}${gone ? ' stroke-dasharray="3 3"' : ''}/>`;
  const colour = gone ? 'ink2' : 'ink';
  const text = part.label.endsWith('†') ? endedSvg(node) : textSvg(node.lines, x, y, TEXT.part, colour, question ? 600 : undefined);
  // The link's own fill paints its underline.
  return href ? `<a href="${escape(href)}" fill="var(--${colour})">${frame}${text}</a>` : frame + text;
}

/** The name of an ended part: its dagger is drawn, since no font file of ours holds one, and says its word. */
function endedSvg({ lines, x, y, lastWidth }: Box): string {
  const words = lines.map((line, index) => (index === lines.length - 1 ? line.slice(0, -DAGGER_STAND_IN.length).trimEnd() : line));
  const sign = { x: x + lastWidth / 2 - 4, y: y + ((lines.length - 1) * TEXT.part * 1.25) / 2 - 6 };
  const text = textSvg(words, x, y, TEXT.part, 'ink2');
  return `${text}<path role="img" aria-label="ended" transform="translate(${round(sign.x)} ${round(sign.y)}) scale(.78)" d="${MARK_PATHS.ended}" fill="none" stroke="var(--ink2)" stroke-width="1.7"/>`;
}

function textSvg(lines: string[], x: number, y: number, size: number, colour: string, weight?: number): string {
  const height = size * 1.25;
  const first = y - ((lines.length - 1) * height) / 2 + size * 0.34;
  const attributes = `fill="var(--${colour})"${size === TEXT.part ? '' : ` font-size="${size}"`}${weight ? ` font-weight="${weight}"` : ''}`;
  if (lines.length === 1) return `<text x="${round(x)}" y="${round(first)}" ${attributes}>${escape(lines[0]!)}</text>`;
  const rows = lines.map(
    (line, index) => `<tspan x="${round(x)}" y="${round(first + index * height)}">${escape(line)}${index < lines.length - 1 ? ' ' : ''}</tspan>`,
  );
  return `<text ${attributes}>${rows.join('')}</text>`;
}
