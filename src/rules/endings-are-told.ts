import type { Entry, FieldPath } from '#model/entry.ts';
import type { Tool } from '#model/joined.ts';
import { END_KINDS } from '#model/marks.ts';
import type { Problem } from '#model/problem.ts';
import { ENDED_STATUSES, type ToolFile } from '#model/tools.ts';
import type { Content } from '#model/sources.ts';
import { allValid } from '#rules/all-valid.ts';
import type { Rule } from '#rules/rule.ts';

/** What has ended has an event that says so and says what to use now; no status contradicts the events. */
export const endingsAreTold: Rule = {
  name: 'endings-are-told',
  *check(content: Content): Iterable<Problem> {
    const { graph, entries, today } = content;
    const files = new Map(entries.tools.map((entry) => [entry.id, entry]));
    for (const tool of graph.tools) {
      const entry = files.get(tool.id);
      if (entry) yield* judge(entry, tool, today, allValid(content, 'events'));
    }
  },
};

function* judge(entry: Entry, tool: Tool, today: string, eventsAreKnown: boolean): Iterable<Problem> {
  const status = tool.status.value;
  const problem = (path: FieldPath, text: string, tip: string) => entry.problem('endings-are-told', path, text, tip);
  if (ENDED_STATUSES.includes(status)) {
    if (!tool.end && eventsAreKnown)
      yield problem(
        ['status', 'value'],
        `its status is ${status}, and no event ended it by ${today}.`,
        `Add an event of kind ${END_KINDS.join(', ')} with subject ${tool.id}.`,
      );
    const revival = tool.events.find((event) => event.kind === 'revived' && !event.announced && tool.end && event.date > tool.end.date);
    if (revival)
      yield problem(
        ['status', 'value'],
        `its status is ${status}, but the event "${revival.id}" (${revival.date}) revived it.`,
        'Correct the status, or add how it ended again.',
      );
    if (!tool.useNow) yield problem([], `its status is ${status}, and "useNow" is missing.`, 'Say what to use instead.');
  } else {
    const end = tool.events.filter((event) => END_KINDS.includes(event.kind) && event.kind !== 'superseded' && !event.announced).at(-1);
    const revived = end && tool.events.some((event) => event.kind === 'revived' && event.date >= end.date);
    if (end && !revived && status !== 'unknown')
      yield problem(
        ['status', 'value'],
        `its status is ${status}, but the event "${end.id}" (${end.kind}, ${end.date}) ended it.`,
        'Correct the status or the event’s kind.',
      );
  }
  const named = (entry.data as ToolFile).useNow?.entries ?? [];
  for (const thing of tool.useNow?.entries ?? []) {
    if (thing.type === 'tool' && thing.end)
      yield problem(['useNow', 'entries', named.indexOf(thing.id)], `"${thing.id}" has ended too.`, 'Name something that is alive.');
  }
}
