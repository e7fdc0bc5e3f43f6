import { keep, kept } from '#browser/device.ts';

/*
 * On the device: `strata:talks` = {"version": 1, "watched": [talk ids], "later": [talk ids]}. Version 1 is the first;
 * a list of another version is left alone and read as empty.
 */
const KEY = 'talks';
const VERSION = 1;

/** What a reader marked: ids of talks. A rename keeps the page and its former ids, so an old id is simply not shown. */
export interface TalkMarks {
  watched: string[];
  later: string[];
}

export const TALK_MARKS = ['later', 'watched'] as const;

/** The marks on this device; empty where there are none, they cannot be read or storage is blocked. */
export function readMarks(): TalkMarks {
  return parseMarks(kept(KEY) ?? '') ?? { watched: [], later: [] };
}

/** @returns whether the device took them */
export function writeMarks(marks: TalkMarks): boolean {
  return keep(KEY, marks.watched.length + marks.later.length === 0 ? undefined : textOf(marks));
}

/** The marks as the text of a file. */
export function textOf({ watched, later }: TalkMarks): string {
  return JSON.stringify({ version: VERSION, watched, later });
}

/** The marks in a text; undefined where it holds none. */
export function parseMarks(text: string): TalkMarks | undefined {
  try {
    const data = JSON.parse(text) as { version?: unknown; watched?: unknown; later?: unknown };
    if (data.version !== VERSION || !isIds(data.watched) || !isIds(data.later)) return undefined;
    return { watched: data.watched, later: data.later };
  } catch {
    return undefined;
  }
}

function isIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string' && /^[a-z0-9-]+$/.test(each));
}

/** Turns a mark of one talk on or off; a talk is watched or for later, not both. */
export function toggle(marks: TalkMarks, mark: keyof TalkMarks, id: string): TalkMarks {
  const isOn = marks[mark].includes(id);
  const without = { watched: marks.watched.filter((each) => each !== id), later: marks.later.filter((each) => each !== id) };
  return isOn ? without : { ...without, [mark]: [...without[mark], id] };
}
