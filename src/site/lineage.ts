import { drawLane, type Lane } from '#figure/lane.ts';
import { placeLabels, type LabelSide } from '#figure/place-labels.ts';
import { shareOf, yearOf, type Timeline } from '#figure/timeline.ts';
import type { Event, Tool } from '#model/joined.ts';
import { bedOf, timelineTo } from '#site/beds.ts';
import { EVENT_WORDS } from '#site/status-text.ts';

/** Units of the drawing: pixels downwards, thousandths of the timeline across. */
export const LINEAGE = { width: 1000, row: 30, bed: 14, bevel: 9 };
const MOST_LANES = 6;
const NARROWEST = 520;
const LETTER = 6.3;

/** A dot on a lane, with its word where there is room. */
export interface LineageDot {
  text: string;
  event: Event;
  share: number;
  side: LabelSide;
}

/** A tool in the figure of its relations. */
export interface LineageLane {
  tool: Tool;
  lane: Lane;
  dots: LineageDot[];
}

/** A tool's bed among those that it came from and went to. */
export interface Lineage {
  timeline: Timeline;
  lanes: LineageLane[];
  /** Lines between two lanes at the time when one had to do with the other. */
  joints: { share: number; from: number; to: number }[];
}

/** A tool that an event or our advice ties to another, and when. */
interface Tie {
  tool: Tool;
  time: number;
}

/** Computes the lanes: what came before it, the tool itself, what came after it. */
export function lineageOf(tool: Tool, today: string): Lineage {
  const ties = tiesOf(tool).slice(0, MOST_LANES - 1);
  const oldest = Math.min(...[tool, ...ties.map((tie) => tie.tool)].map((each) => bedOf(each).began ?? Infinity), timelineTo(today).start);
  const timeline = { ...timelineTo(today), start: Math.floor(oldest) };
  const before = ties.filter((tie) => (bedOf(tie.tool).began ?? -Infinity) < (bedOf(tool).began ?? 0));
  const after = ties.filter((tie) => !before.includes(tie));
  const inOrder = [...before.map((tie) => tie.tool), tool, ...after.map((tie) => tie.tool)];
  const lanes = inOrder.map((each, index) => ({
    tool: each,
    lane: drawLane(bedOf(each), timeline, { ...LINEAGE, top: index * LINEAGE.row + (LINEAGE.row - LINEAGE.bed) / 2, height: LINEAGE.bed }),
    dots: each === tool ? dotsOf(tool, timeline) : [],
  }));
  const own = inOrder.indexOf(tool);
  const joints = ties.map((tie) => ({ share: shareOf(tie.time, timeline), from: own, to: inOrder.indexOf(tie.tool) }));
  return { timeline, lanes, joints };
}

function tiesOf(tool: Tool): Tie[] {
  const ties: Tie[] = [];
  const add = (other: unknown, time: number) => {
    const found = other as Tool | undefined;
    if (found?.type === 'tool' && found !== tool && !ties.some((tie) => tie.tool === found)) ties.push({ tool: found, time });
  };
  for (const event of tool.events.filter(({ announced }) => !announced)) add(event.object, yearOf(event.date));
  for (const event of tool.mentions.filter(({ announced }) => !announced)) add(event.subject, yearOf(event.date));
  if (tool.end) for (const entry of tool.useNow?.entries ?? []) add(entry, yearOf(tool.end.date));
  return ties;
}

function dotsOf(tool: Tool, timeline: Timeline): LineageDot[] {
  const events = tool.events.filter(({ announced }) => !announced);
  const wishes = events.map((event) => ({
    event,
    share: shareOf(yearOf(event.date), timeline),
    text: EVENT_WORDS[event.kind].replace('CNCF ', '').toLowerCase(),
  }));
  const places = placeLabels(
    wishes.map(({ event, share, text }) => ({
      id: event.id,
      x: share * NARROWEST,
      y: 0,
      width: text.length * LETTER + 16,
      sign: 8,
      weight: event === tool.end ? 2 : event.kind === 'graduated' ? 1 : 0,
    })),
    NARROWEST,
    LINEAGE.bed,
  );
  return wishes.map((wish) => ({ ...wish, side: places.get(wish.event.id)! }));
}
