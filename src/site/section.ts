import { drawStrata, type DrawnStrata, type DrawnStratum } from '#figure/draw-strata.ts';
import { placeLabels, type LabelSide } from '#figure/place-labels.ts';
import { signsThatStand } from '#figure/place-signs.ts';
import { rowsBeside, type Row } from '#figure/rows.ts';
import { shareOf, yearOf, type Timeline } from '#figure/timeline.ts';
import type { Graph } from '#model/graph.ts';
import type { Event, Layer, Tool } from '#model/joined.ts';
import type { Mark } from '#model/marks.ts';
import { bedOf, markEvent, timelineTo } from '#site/beds.ts';

/** Pixels: the figure without its axis, and the least rows of the lists at its sides. */
const HEIGHT = 660;
const LEAST_NAME = 33;
const LEAST_EDGE = 48;
/** Labels are placed for the narrowest figure that shows them; on a wider one they only stand further apart. */
const NARROWEST = 540;
/** Width of the beds on a phone, where signs stand without names. */
const PHONE = 150;
const LABEL_LINE = 24;
const LETTER = 6.3;
/** A sign with its gap. */
const SIGN = 11;
const LETTERS_A_LINE = 37;
const EDGE_LINE = 17;
/** Letters that a name in a row needs besides its own: comma, blank, a sign. */
const COMMA = 3;

/** An event that the section marks at its bed. */
export interface SectionLabel {
  tool: Tool;
  mark: Mark;
  event: Event;
  /** Share of the timeline, 0 to 1. */
  share: number;
  /** Pixels from the figure's top. */
  y: number;
  side: LabelSide;
  /** Share at which a name before its sign begins, in the narrowest figure. */
  begin: number;
  /** Whether it stands on wide screens only, since on a phone it would cover another sign. */
  wide: boolean;
}

/** One layer in the section, with its rows in the lists at the sides. */
export interface SectionLayer {
  layer: Layer;
  stratum: DrawnStratum;
  name: Row;
  edge: Row;
  alive: Tool[];
  ended: Tool[];
  /** Those of the living whose names fit beside the stratum. */
  named: Tool[];
}

/** The whole figure of the home page. */
export interface Section {
  timeline: Timeline;
  figure: DrawnStrata;
  /** From the surface down. */
  layers: SectionLayer[];
  labels: SectionLabel[];
}

const known = new WeakMap<Graph, Section>();

/** Computes the section from the catalogue, once for each graph: pages and their stylesheet share it. */
export function sectionOf(graph: Graph): Section {
  const section = known.get(graph) ?? drawSection(graph);
  known.set(graph, section);
  return section;
}

function drawSection({ layers, edition }: Graph): Section {
  const timeline = timelineTo(edition.date);
  const figure = drawStrata(
    layers.map((layer) => layer.tools.map(bedOf)),
    timeline,
    HEIGHT,
  );
  const heightAt = (edge: 'start' | 'end') => figure.strata.map((stratum) => stratum[edge].bottom - stratum[edge].top).reverse();
  const names = rowsBeside(heightAt('start'), LEAST_NAME, figure.height);
  const edges = rowsBeside(heightAt('end'), LEAST_EDGE, figure.height);
  const rows = [...layers].reverse().map((layer, index): SectionLayer => {
    const alive = layer.tools.filter((tool) => !tool.end);
    const edge = edges[index]!;
    return {
      layer,
      stratum: figure.strata[layer.position - 1]!,
      name: names[index]!,
      edge,
      alive,
      ended: layer.tools.filter((tool) => tool.end),
      named: thoseThatFit(alive.sort(byInterest), edge),
    };
  });
  return { timeline, figure, layers: rows, labels: labelsOf(layers, figure, timeline) };
}

/** Programs before interfaces and standards, those that the CNCF graduated first, then those of the article; else as the layer has them. */
function byInterest(one: Tool, other: Tool): number {
  const rank = ({ kind, maturity, inArticle }: Tool) =>
    (kind === 'kubernetes-api' || kind === 'standard' ? 4 : 0) + (maturity === 'graduated' ? 0 : 2) + (inArticle.length > 0 ? 0 : 1);
  return rank(one) - rank(other);
}

/**
 * The names that, with commas and "and more" after them, fit into a row at the edge; one that is too long gives way to the next.
 */
export function thoseThatFit<Thing extends { name: string }>(things: readonly Thing[], { height }: Row): Thing[] {
  const lines = Math.max(1, Math.min(3, Math.floor(height / EDGE_LINE)));
  let left = lines * LETTERS_A_LINE - 8;
  return things.filter(({ name }, index) => {
    const needed = name.length + COMMA;
    if (needed > left && index > 0) return false;
    left -= needed;
    return true;
  });
}

const WEIGHT: Record<Mark, number> = { ended: 3, renamed: 2, relicensed: 1, maintenance: 0 };

function labelsOf(layers: readonly Layer[], figure: DrawnStrata, timeline: Timeline): SectionLabel[] {
  const wishes = layers.flatMap((layer) =>
    figure.strata[layer.position - 1]!.beds.flatMap((laid) => {
      const tool = layer.tools.find(({ id }) => id === laid.bed.id)!;
      return tool.marks.flatMap((mark) => {
        const event = markEvent(tool, mark);
        if (!event) return [];
        const time = yearOf(event.date);
        const share = shareOf(time, timeline);
        const begin = Math.max(0, share - (tool.name.length * LETTER + SIGN) / NARROWEST);
        return [{ tool, mark, event, share, begin, y: figure.middleAt(laid, time), side: 'none' as LabelSide, wide: false }];
      });
    }),
  );
  const idOf = ({ mark, tool }: SectionLabel) => `${mark} ${tool.id}`;
  const weightOf = ({ mark, tool }: SectionLabel) => WEIGHT[mark] * 2 + (tool.inArticle.length > 0 ? 1 : 0);
  const places = placeLabels(
    wishes.map((wish) => ({
      id: idOf(wish),
      x: wish.share * NARROWEST,
      y: wish.y,
      width: wish.tool.name.length * LETTER + 16,
      sign: 8,
      weight: weightOf(wish),
    })),
    NARROWEST,
    LABEL_LINE,
    (x) => figure.surfaceAt(x / NARROWEST),
  );
  const placed = wishes.map((wish) => ({ ...wish, side: places.get(idOf(wish))! }));
  const standing = (width: number) =>
    signsThatStand(placed.map((wish) => ({ id: idOf(wish), x: wish.share * width, y: wish.y, weight: weightOf(wish) + (wish.side === 'none' ? 0 : 10) })));
  const [onWide, onPhone] = [standing(NARROWEST), standing(PHONE)];
  return placed.filter((wish) => onWide.has(idOf(wish))).map((wish) => ({ ...wish, wide: !onPhone.has(idOf(wish)) }));
}

const rule = (list: string, index: number, { top, height }: Row) =>
  `.${list} li:nth-child(${index + 1}){top:${top.toFixed(1)}px;height:${height.toFixed(1)}px}`;

/**
 * The rows' places and the dimming of other strata, as a stylesheet, since the policy of the site forbids styles on
 * elements. It stands among the utilities: what is computed from the catalogue wins over any component.
 */
export function sectionStylesheet({ layers, figure }: Section): string {
  const rows = layers.flatMap(({ name, edge }, index) => [rule('section-names', index, name), rule('section-edge', index, edge)]);
  const dimmed = layers.map(
    ({ layer: { position } }) => `.section:has([data-layer="${position}"]:is(:hover,:focus-within)) .stratum:not([data-layer="${position}"])`,
  );
  const height = `.section-body{height:${figure.height.toFixed(1)}px}`;
  return `@layer utilities{${height}${rows.join('')}${dimmed.join(',')}{opacity:.28}}`;
}
