import { drawLane, type Lane } from '#figure/lane.ts';
import { placeLabels, type LabelSide } from '#figure/place-labels.ts';
import { shareOf, yearOf, type Timeline } from '#figure/timeline.ts';
import type { Event, Tool } from '#model/joined.ts';
import { bedOf, timelineTo } from '#site/beds.ts';
import { EVENT_WORDS } from '#site/status-text.ts';

/** Units of the drawing: pixels downwards, thousandths of the timeline across. */
export const LINEAGE = { width: 1000, row: 34, bed: 16, bevel: 9 };
const MOST_LANES = 6;
const NARROWEST = 520;
const LETTER = 6.3;

/** A dot on a lane, with its word where there is room. */
export interface LineageDot {
  text: string;
  event: Event;
  share: number;
  side: LabelSide;
  /** Whether it lies on the bed, and whether the middle of its word does. */
  dotOnBed: boolean;
  wordOnBed: boolean;
}

/** A tool in the figure of its relations. */
export interface LineageLane {
  tool: Tool;
  /** Whether the page is its own. */
  own: boolean;
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
  /** Whether one of the two gave way to the other, and which; else their births decide. */
  order?: 'before' | 'after' | undefined;
}

/** What makes the subject of an event give way to its object. */
const WAYS_OUT: readonly Event['kind'][] = ['removed', 'archived', 'ended', 'superseded', 'deprecated', 'renamed'];

/** Computes the lanes: what came before it, the tool itself, what came after it. */
export function lineageOf(tool: Tool, today: string): Lineage {
  const ties = tiesOf(tool).slice(0, MOST_LANES - 1);
  const oldest = Math.min(...[tool, ...ties.map((tie) => tie.tool)].map((each) => bedOf(each).began ?? Infinity), timelineTo(today).start);
  const timeline = { ...timelineTo(today), start: Math.floor(oldest) };
  const isOlder = (other: Tool) => (bedOf(other).began ?? -Infinity) < (bedOf(tool).began ?? 0);
  const before = ties.filter((tie) => (tie.order ? tie.order === 'before' : isOlder(tie.tool)));
  const after = ties.filter((tie) => !before.includes(tie));
  const inOrder = [...before.map((tie) => tie.tool), tool, ...after.map((tie) => tie.tool)];
  const lanes = inOrder.map((each, index) => {
    const top = index * LINEAGE.row + (LINEAGE.row - LINEAGE.bed) / 2;
    const lane = drawLane(bedOf(each), timeline, { ...LINEAGE, top, height: LINEAGE.bed });
    return { tool: each, own: each === tool, lane, dots: dotsOf(each, lane, each === tool ? pastOf(tool.events) : each.end ? [each.end] : [], timeline) };
  });
  const own = inOrder.indexOf(tool);
  const joints = ties.map((tie) => ({ share: shareOf(tie.time, timeline), from: own, to: inOrder.indexOf(tie.tool) }));
  return { timeline, lanes, joints };
}

const pastOf = (events: Event[]) => events.filter(({ announced }) => !announced);

function tiesOf(tool: Tool): Tie[] {
  const ties: Tie[] = [];
  const add = (other: unknown, date: string, order?: Tie['order']) => {
    const found = other as Tool | undefined;
    if (found?.type === 'tool' && found !== tool && !ties.some((tie) => tie.tool === found)) ties.push({ tool: found, time: yearOf(date), order });
  };
  const gaveWay = ({ kind }: Event) => WAYS_OUT.includes(kind);
  for (const event of pastOf(tool.events)) add(event.object, event.date, gaveWay(event) ? 'after' : undefined);
  for (const event of pastOf(tool.mentions)) add(event.subject, event.date, gaveWay(event) ? 'before' : undefined);
  if (tool.end) for (const entry of tool.useNow?.entries ?? []) add(entry, tool.end.date, 'after');
  return ties;
}

/** What a dot says: the version of a release where its entry is named after it, else the kind of the event. */
function wordOf({ id, kind, subject, text }: Event): string {
  const [, major, minor] = /^(?:released-)?(\d+)-(\d+)$/.exec(id.replace(`${subject.id}-`, '')) ?? [];
  const version = `${major}.${minor}`;
  if (kind === 'released' && text.includes(version)) return version;
  return EVENT_WORDS[kind].replace('CNCF ', '').toLowerCase();
}

function dotsOf(tool: Tool, lane: Lane, events: Event[], timeline: Timeline): LineageDot[] {
  const wishes = events.map((event) => ({
    event,
    share: shareOf(yearOf(event.date), timeline),
    text: wordOf(event),
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
  return wishes.map((wish) => {
    const side = places.get(wish.event.id)!;
    const x = wish.share * LINEAGE.width;
    const middle = ((8 + (wish.text.length * LETTER) / 2) / NARROWEST) * LINEAGE.width * (side === 'left' ? -1 : 1);
    return { ...wish, side, dotOnBed: liesOn(lane, x), wordOnBed: liesOn(lane, x + middle) };
  });
}

/** Whether the bed of a lane is whole at x: not in a bevel, nor before its beginning or behind its end. */
function liesOn({ from, to }: Lane, x: number): boolean {
  return x > from + LINEAGE.bevel / 2 && x < to - LINEAGE.bevel / 2;
}
