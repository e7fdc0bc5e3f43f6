import { INKS, layerInks } from '#cards/inks.ts';
import { CARD, type CardOrder } from '#cards/order.ts';
import type { Bed } from '#figure/bed.ts';
import { drawStrata, type DrawnStratum } from '#figure/draw-strata.ts';
import { drawLane } from '#figure/lane.ts';
import { MARK_PATHS } from '#figure/mark-paths.ts';
import { shareOf, yearsWithin, type Timeline } from '#figure/timeline.ts';

/** Height of the figure at the card's foot in px, and the most that one bed takes. */
const FOOT = 190;
const MOST_BED = 24;
const LANE = { width: CARD.width, top: CARD.height - 150, height: 96, bevel: 40 };
const DAGGER = { scale: 3.6, gap: 8, width: 40 };

/** Where the years stand above the figure: each with its place across, in px. */
export function yearsAcross(timeline: Timeline): { year: number; x: number }[] {
  return yearsWithin(timeline).map((year) => ({ year, x: Math.round(shareOf(year, timeline) * CARD.width) }));
}

/** The strata of a world by the position of the layer, all of them together at 0: many cards show the same. */
const drawn = new WeakMap<CardOrder['layers'], Map<number, string>>();

/** The figure at the foot of a card, as SVG: the lifeline of a tool, the stratum of a layer, or all strata. */
export function cardFigure(order: CardOrder): string {
  const { bed, layer, layers } = order;
  if (bed) return lifeline(bed, order);
  const known = drawn.get(layers) ?? new Map<number, string>();
  drawn.set(layers, known);
  const position = layer?.position ?? 0;
  const svg = known.get(position) ?? (layer ? strata(order, [layers[position - 1] ?? []], position) : strata(order, layers, 1));
  known.set(position, svg);
  return svg;
}

function strata({ layers, timeline }: CardOrder, shown: readonly (readonly Bed[])[], first: number): string {
  const figure = drawStrata(shown, timeline, FOOT, MOST_BED);
  const [, , width = '0', height = '0'] = figure.viewBox.split(' ');
  // Beds of the whole stack are thinner than a hairline; only a single layer shows where they meet.
  const paths = figure.strata.map((stratum, index) => paint(stratum, layerInks(first + index, layers.length), shown.length === 1));
  const years = yearsWithin(timeline).map((year) => `M${Math.round(shareOf(year, timeline) * Number(width))} 0V${height}`);
  const all = `${paths.join('')}<path d="${years.join('')}" stroke="${INKS.paper}" stroke-opacity=".55" stroke-width="2"/>`;
  const box = `y="${CARD.height - figure.height}" width="${CARD.width}" height="${figure.height}" viewBox="${figure.viewBox}"`;
  return `<svg ${box} preserveAspectRatio="none" fill="none">${all.replaceAll('<path', '<path vector-effect="non-scaling-stroke"')}</svg>`;
}

function paint({ area, ended, seams, contact }: DrawnStratum, inks: ReturnType<typeof layerInks>, hasSeams: boolean): string {
  return [
    `<path d="${area}" fill="${inks.bed}"/>`,
    `<path d="${ended.map((each) => each.area).join('')}" fill="${inks.line}" fill-opacity=".72"/>`,
    hasSeams ? `<path d="${seams}" stroke="${inks.line}" stroke-opacity=".62"/>` : '',
    `<path d="${contact}" stroke="${INKS.ink}" stroke-width="${hasSeams ? 2 : 1.25}"/>`,
  ].join('');
}

function lifeline(bed: Bed, { layer, layers, timeline }: CardOrder): string {
  const inks = layerInks(layer?.position, layers.length);
  const lane = drawLane(bed, timeline, LANE);
  const hasEnded = bed.ended !== undefined && bed.ended <= timeline.end;
  const isGone = hasEnded && bed.ended! <= timeline.start;
  const base = LANE.top + LANE.height;
  const years = yearsAcross(timeline).map(({ x }) => `M${x} ${CARD.height - FOOT}V${CARD.height}`);
  const dagger = [Math.min(lane.to + DAGGER.gap, CARD.width - DAGGER.width), base - 16 * DAGGER.scale - 6];
  return [
    `<path d="${years.join('')}" stroke="${INKS.rule}" stroke-width="2"/>`,
    `<path d="M0 ${base}H${CARD.width}" stroke="${INKS.ink}" stroke-width="2"/>`,
    isGone ? '' : `<path d="${lane.area}" fill="${hasEnded ? inks.line : inks.bed}" stroke="${inks.ink}" stroke-width="2"/>`,
    lane.open && !isGone ? `<path d="M2 ${LANE.top - 4}V${base + 4}" stroke="${INKS.paper}" stroke-width="6" stroke-dasharray="8 8"/>` : '',
    hasEnded
      ? `<path transform="translate(${dagger.join(' ')}) scale(${DAGGER.scale})" d="${MARK_PATHS.ended}" fill="none" stroke="${INKS.ink}" stroke-width="1.7"/>`
      : '',
  ].join('');
}
