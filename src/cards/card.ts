import { twoDigits } from '#lib/words.ts';
import { cardFigure, yearsAcross } from '#cards/card-figure.ts';
import { line, titleIn } from '#cards/card-text.ts';
import { INKS, layerInks } from '#cards/inks.ts';
import { CARD, type CardOrder } from '#cards/order.ts';
import { EMBLEM } from '#figure/emblem.ts';
import { lithologyPath } from '#styles/layer-colours.ts';
import type { Outliner, Setting } from '#typeface/outline.ts';

const MARGIN = 64;
const NAME: Setting = { family: 'serif', weight: 600, size: 46, tracking: -0.01 };
const EDITION: Setting = { family: 'sans', weight: 400, size: 32 };
const PLACE: Setting = { family: 'sans', weight: 500, size: 36 };
const YEAR: Setting = { family: 'sans', weight: 400, size: 24 };
/** Baseline of the years, in px. */
const YEARS = 432;
const TITLE = { x: MARGIN, y: 136, width: CARD.width - 2 * MARGIN, bottom: 408 };

/**
 * A social card as SVG: the site's name, the edition, the layer, the title, and the bed. It holds no text that needs a
 * font, so that it looks the same wherever it is drawn.
 */
export function cardSvg(order: CardOrder, outliner: Outliner): string {
  const { layer } = order;
  const top = layer ? TITLE.y + 62 : TITLE.y;
  const parts = [
    `<path d="M0 0H${CARD.width}V${CARD.height}H0z" fill="${INKS.paper}"/>`,
    `<path transform="translate(${MARGIN} 50) scale(1.8)" d="${EMBLEM}" fill="${INKS.ink}"/>`,
    line(outliner, 'Strata', NAME, { x: MARGIN + 60, y: 87 }),
    line(outliner, `Edition ${order.edition}`, EDITION, { x: CARD.width - MARGIN, y: 85, end: 'right', ink: INKS.ink2 }),
    layer ? place(outliner, layer, order.layers.length, order.title) : '',
    titleIn(outliner, order.title, { ...TITLE, y: top, height: TITLE.bottom - top }),
    ...yearsAcross(order.timeline)
      .filter(({ x }) => x < CARD.width - MARGIN)
      .map(({ year, x }) => line(outliner, String(year), YEAR, { x: x + 8, y: YEARS, ink: INKS.ink2 })),
    cardFigure(order),
  ];
  const { width, height } = CARD;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

/** Swatch, number and name of the layer; on the layer's own card the name is the title, and the count stands here. */
function place(outliner: Outliner, { position, title }: { position: number; title: string }, count: number, pageTitle: string): string {
  const inks = layerInks(position, count);
  const number = twoDigits(position);
  const [first, second] = title === pageTitle ? [`Layer ${number}`, `of ${count}, counted from bedrock`] : [number, title];
  const at = { x: MARGIN + 56, y: 169 };
  return [
    `<defs><pattern id="lithology" width="16" height="16" patternUnits="userSpaceOnUse"><path d="${lithologyPath(position)}" fill="none" stroke="${inks.ink}"/></pattern></defs>`,
    `<g transform="translate(${MARGIN} 136) scale(2)"><path d="M0 0h20v20H0z" fill="${inks.bed}"/><path d="M0 0h20v20H0z" fill="url(#lithology)"/></g>`,
    line(outliner, first, PLACE, at),
    line(outliner, second, PLACE, { ...at, x: at.x + outliner.widthOf(`${first} `, PLACE) + 4, ink: title === pageTitle ? INKS.ink2 : INKS.ink }),
  ].join('');
}
