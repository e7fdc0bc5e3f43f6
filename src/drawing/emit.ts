import type { Box, Layout } from '#drawing/layout.ts';
import { TEXT } from '#drawing/config.ts';
import type { Arrow, Part, Picture } from '#model/picture.ts';

const round = (value: number) => String(Math.round(value * 10) / 10);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Space round the drawing in px, so that no stroke is cut. */
const EDGE = 3;

/**
 * Writes a drawing as a small SVG without style elements or attributes; colours are the site's variables.
 * @param picture parts and arrows from the source
 * @param layout where Mermaid put them
 * @param prefix begins every id, so that two drawings can stand on one page
 */
export function emitSvg(picture: Picture, layout: Layout, prefix: string): string {
  const left = [...picture.arrows];
  const arrows = layout.edges.map((edge) => ({ ...edge, arrow: takeArrow(left, edge.from, edge.to) }));
  const body = [
    ...layout.groups.map((group) => groupSvg(group, picture)),
    ...arrows.map(({ path, arrow }) => edgeSvg(path, arrow, prefix)),
    ...layout.labels.map(labelSvg),
    ...layout.nodes.map((node) =>
      nodeSvg(
        node,
        picture.parts.find(({ id }) => id === node.id),
      ),
    ),
  ];
  const width = Math.ceil(layout.width + 2 * EDGE);
  const height = Math.ceil(layout.height + 2 * EDGE);
  const role = picture.parts.some(({ href }) => href) ? 'group' : 'img';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="${role}" aria-labelledby="${prefix}t" aria-describedby="${prefix}d" viewBox="${-EDGE} ${-EDGE} ${width} ${height}" width="${width}" height="${height}" font-size="${TEXT.part}" text-anchor="middle">`,
    `<title id="${prefix}t">${escape(picture.title)}</title><desc id="${prefix}d">${escape(picture.description)}</desc>`,
    `<defs>${marker(`${prefix}a`, 'ink')}${marker(`${prefix}g`, 'ink3')}</defs>`,
    ...body,
    '</svg>\n',
  ].join('');
}

/** Takes the first arrow between two parts off the list; Mermaid may draw arrows in another order than they are written in. */
function takeArrow(left: Arrow[], from: string, to: string): Arrow | undefined {
  const index = left.findIndex((arrow) => arrow.from === from && arrow.to === to);
  return index < 0 ? undefined : left.splice(index, 1)[0];
}

function marker(id: string, colour: string): string {
  return `<marker id="${id}" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5L8 4L0 7.5z" fill="var(--${colour})"/></marker>`;
}

function edgeSvg(path: string, arrow: Arrow | undefined, prefix: string): string {
  const [d = '', shift = '0,0', view = '0,0'] = path.split('|');
  const [dx = 0, dy = 0] = shift.split(',').map(Number);
  const [vx = 0, vy = 0] = view.split(',').map(Number);
  const moved = d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => `${round(Number(x) + dx - vx)} ${round(Number(y) + dy - vy)}`);
  const line = arrow?.line ?? 'plain';
  const stroke = {
    plain: 'var(--ink)" stroke-width="1.25',
    thick: 'var(--ink)" stroke-width="2.5',
    dotted: 'var(--ink3)" stroke-width="1.25" stroke-dasharray="2 4',
  }[line];
  return `<path d="${moved}" fill="none" stroke="${stroke}" marker-end="url(#${prefix}${line === 'dotted' ? 'g' : 'a'})"/>`;
}

function labelSvg({ x, y, width, height, lines }: Box): string {
  const ground = `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" fill="var(--paper)"/>`;
  return `${ground}${textSvg(lines, x, y, TEXT.label, 'ink2')}`;
}

function groupSvg(group: Box, picture: Picture): string {
  const { x, y, width, height } = group;
  const label = picture.groups.find(({ id }) => id === group.id)?.label ?? group.lines.join(' ');
  const top = y - height / 2;
  return `<rect x="${round(x - width / 2)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="none" stroke="var(--rule2)"/>${textSvg([label], x, top + 12, TEXT.label, 'ink2')}`;
}

function nodeSvg(node: Box, part: Part | undefined): string {
  const classes = part?.classes ?? [];
  const layer = classes.find((name) => /^l\d+$/.test(name));
  const gone = classes.includes('gone');
  const question = classes.includes('q');
  const fill = gone || question ? 'none' : layer ? `var(--${layer}-bed)` : 'var(--sheet)';
  const stroke = gone ? 'var(--ink3)' : layer ? `var(--${layer}-ink)` : 'var(--ink)';
  const width = classes.includes('pick') ? 2.5 : 1.25;
  const { x, y, width: w, height: h } = node;
  const frame = `<rect x="${round(x - w / 2)}" y="${round(y - h / 2)}" width="${round(w)}" height="${round(h)}" fill="${fill}"${question ? '' : ` stroke="${stroke}" stroke-width="${width}"`}${gone ? ' stroke-dasharray="3 3"' : ''}/>`;
  const text = textSvg(node.lines, x, y, TEXT.part, gone ? 'ink2' : 'ink', question ? 600 : undefined);
  return part?.href ? `<a href="${escape(part.href)}">${frame}${text}</a>` : frame + text;
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
