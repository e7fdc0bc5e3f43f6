import { daysBetween } from '#lib/dates.ts';
import type { Citation } from '#model/fields.ts';
import { compareNames } from '#model/graph.ts';
import type { Event, Tool } from '#model/joined.ts';

/** The sorts of facts that can rot, and after how many days each has to be checked again. */
export const FACT_LIMITS = { version: 90, status: 180, maturity: 180, licence: 365, began: undefined } as const;
export type FactSort = keyof typeof FACT_LIMITS;

/** One fact of a tool with its source and its age on the edition's date. */
export interface Fact {
  tool: Tool;
  sort: FactSort;
  value: string;
  citation: Citation;
  /** Days from the day checked to the edition. */
  age: number;
  /** Whether it is older than its limit. */
  isStale: boolean;
}

/**
 * The cited facts of a tool, in the order of its page.
 * @param tool a joined tool
 * @param today the edition's date
 */
export function factsOf(tool: Tool, today: string): Fact[] {
  const facts: Fact[] = [];
  const add = (sort: FactSort, value: string, { url, title, checked, published }: Citation) => {
    const citation: Citation = { url, title, checked, ...(published ? { published } : {}) };
    const age = daysBetween(checked, today);
    facts.push({ tool, sort, value, citation, age, isStale: isPast(sort, age, tool) });
  };
  add('status', tool.status.value, tool.status);
  const step = maturityEvent(tool);
  if (step) add('maturity', tool.maturity, newest(step.citations));
  if (tool.license !== null && tool.license !== 'unknown') add('licence', tool.license.spdx, tool.license);
  if (tool.support) add('version', `${tool.support.windows[0]!.cycle} until ${tool.support.windows[0]!.until}`, tool.support);
  if (tool.began !== 'unknown') add('began', tool.began.date, tool.began);
  return facts;
}

/**
 * The facts of several tools, those first whose check lies furthest back; on the same day by the tool's name.
 * @param today the edition's date
 */
export function oldestFacts(tools: readonly Tool[], today: string): Fact[] {
  const facts = tools.flatMap((tool) => factsOf(tool, today));
  return facts.sort((a, b) => b.age - a.age || compareNames(a.tool.name, b.tool.name));
}

/** What has ended changes no more, and a beginning stays what it was: neither goes stale. */
function isPast(sort: FactSort, age: number, tool: Tool): boolean {
  const limit = FACT_LIMITS[sort];
  return limit !== undefined && age > limit && !tool.end;
}

/** The event that gave the tool its maturity of today. */
function maturityEvent(tool: Tool): Event | undefined {
  const date = tool.maturitySteps.at(-1)?.date;
  return tool.events.find((event) => event.date === date && ['accepted', 'incubating', 'graduated', 'archived'].includes(event.kind));
}

function newest(citations: readonly Citation[]): Citation {
  return [...citations].sort((a, b) => b.checked.localeCompare(a.checked))[0]!;
}
