import { drawStrata, type DrawnStrata, type DrawnStratum } from '#figure/draw-strata.ts';
import { placeLabels, type LabelSide } from '#figure/place-labels.ts';
import { shareOf, yearOf, type Timeline } from '#figure/timeline.ts';
import { isWithin } from '#figure/bed.ts';
import type { LaidBed } from '#figure/strata.ts';
import type { Layer, Tool } from '#model/joined.ts';
import { monthOf } from '#lib/dates.ts';
import { bedOf, markEvent, timelineTo } from '#site/beds.ts';
import { EVENT_WORDS } from '#site/status-text.ts';

/** Pixels: the greatest height of the figure, and the least and greatest of a bed whose name can be read. */
const HEIGHT = 340;
const LEAST_BED = 16;
const MOST_BED = 20;
const NARROWEST = 470;
const LETTER = 6.3;

/** A name beside the figure, in pixels from its top. */
export interface StratumName {
  tool: Tool;
  y: number;
  /** Whether it lived already when the figure begins. */
  old: boolean;
}

/** Something that happened, said on its bed. */
export interface StratumLabel {
  tool: Tool;
  text: string;
  ends: boolean;
  share: number;
  y: number;
  side: LabelSide;
}

/** One layer, magnified until every bed can be named. */
export interface StratumFigure {
  timeline: Timeline;
  figure: DrawnStrata;
  stratum: DrawnStratum;
  before: StratumName[];
  today: StratumName[];
  labels: StratumLabel[];
  graduations: { tool: Tool; share: number; y: number }[];
  /** Living tools without an event that stand together as one bed; its middle at the edge. */
  folded: { tools: Tool[]; y: number } | undefined;
}

const FOLD = 'folded-together';

/** Computes a layer's stratum, or nothing where no tool of it was alive since the figure begins. */
export function stratumOf(layer: Layer, today: string): StratumFigure | undefined {
  const timeline = timelineTo(today);
  const folded = toFold(layer.tools, timeline);
  const shown = layer.tools.filter((tool) => !folded.includes(tool));
  const beds = [...(folded.length > 0 ? [{ id: FOLD, began: undefined, ended: undefined }] : []), ...shown.map(bedOf)];
  const figure = drawStrata([beds], timeline, HEIGHT, MOST_BED);
  const stratum = figure.strata[0]!;
  if (stratum.beds.length === 0) return undefined;
  const named = (time: number, at: 'start' | 'end') =>
    stratum.beds
      .filter((laid) => laid.bed.id !== FOLD && thickness(laid, at) > 0.5)
      .map((laid) => ({ tool: toolOf(shown, laid), y: figure.middleAt(laid, time), old: thickness(laid, 'start') > 0.5 }));
  const fold = stratum.beds.find(({ bed }) => bed.id === FOLD);
  return {
    timeline,
    figure,
    stratum,
    before: named(timeline.start, 'start'),
    today: named(timeline.end, 'end'),
    ...happenings(stratum, shown, figure, timeline),
    folded: fold && { tools: folded, y: figure.middleAt(fold, timeline.end) },
  };
}

const thickness = ({ low, high }: LaidBed, at: 'start' | 'end') => (at === 'start' ? high[0]! - low[0]! : high.at(-1)! - low.at(-1)!);
const toolOf = (tools: readonly Tool[], { bed }: LaidBed) => tools.find(({ id }) => id === bed.id)!;

/**
 * Where names would not fit, tools that the figure has least to say of stand together as one bed. What ended, changed
 * its licence, its name or its maturity since the figure begins keeps its own.
 */
function toFold(tools: readonly Tool[], timeline: Timeline): Tool[] {
  const room = Math.floor(HEIGHT / LEAST_BED);
  const inFigure = tools.filter((tool) => isWithin(bedOf(tool), timeline));
  if (inFigure.length <= room) return [];
  const quiet = inFigure
    .map((tool) => ({ tool, says: sayingOf(tool, timeline) }))
    .filter(({ says }) => says < 3)
    .sort((a, b) => a.says - b.says);
  return quiet.slice(0, inFigure.length - room + 1).map(({ tool }) => tool);
}

/** How much the figure has to say of a tool: 3 or more is an event on its bed. */
function sayingOf(tool: Tool, timeline: Timeline): number {
  if (tool.marks.length > 0) return 4;
  if (tool.events.some(({ kind, date }) => kind === 'graduated' && yearOf(date) >= timeline.start)) return 3;
  return (tool.inArticle.length > 0 ? 1 : 0) + (tool.maturity === 'none' ? 0 : 1);
}

function happenings(stratum: DrawnStratum, tools: readonly Tool[], figure: DrawnStrata, timeline: Timeline): Pick<StratumFigure, 'labels' | 'graduations'> {
  const labels: StratumLabel[] = [];
  const graduations: StratumFigure['graduations'] = [];
  for (const laid of stratum.beds.filter(({ bed }) => bed.id !== FOLD)) {
    const tool = toolOf(tools, laid);
    const at = (date: string) => ({ tool, share: shareOf(yearOf(date), timeline), y: figure.middleAt(laid, yearOf(date)) });
    for (const mark of tool.marks) {
      const event = markEvent(tool, mark);
      if (event)
        labels.push({ ...at(event.date), text: `${EVENT_WORDS[event.kind].toLowerCase()} ${monthOf(event.date)}`, ends: mark === 'ended', side: 'none' });
    }
    const graduated = tool.events.find(({ kind, date, announced }) => kind === 'graduated' && !announced && yearOf(date) >= timeline.start);
    if (graduated) graduations.push(at(graduated.date));
  }
  const places = placeLabels(
    labels.map(({ share, y, text, ends }, index) => ({ id: String(index), x: share * NARROWEST, y, width: text.length * LETTER + 14, weight: ends ? 1 : 0 })),
    NARROWEST,
    LEAST_BED,
  );
  return { labels: labels.map((label, index) => ({ ...label, side: places.get(String(index))! })), graduations };
}
