import type { Entry } from '#model/entry.ts';
import type { Tool } from '#model/joined.ts';
import { END_KINDS } from '#model/marks.ts';
import type { Problem } from '#model/problem.ts';
import { ENDED_STATUSES } from '#model/tools.ts';
import type { Content } from '#model/sources.ts';
import type { Rule } from '#rules/rule.ts';

/** What has ended has an event that says so and says what to use now; no status contradicts the events. */
export const endingsAreTold: Rule = {
  name: 'endings-are-told',
  *check({ graph, entries, today }: Content): Iterable<Problem> {
    const files = new Map(entries.tools.map((entry) => [entry.id, entry]));
    for (const tool of graph.tools) {
      const entry = files.get(tool.id);
      if (entry) yield* judge(entry, tool, today);
    }
  },
};

function* judge(entry: Entry, tool: Tool, today: string): Iterable<Problem> {
  const status = tool.status.value;
  const problem = (path: string[], text: string, tip: string) => entry.problem('endings-are-told', path, text, tip);
  if (ENDED_STATUSES.includes(status)) {
    if (!tool.end)
      yield problem(
        ['status', 'value'],
        `its status is ${status}, and no event ended it by ${today}.`,
        `Add an event of kind ${END_KINDS.join(', ')} with subject ${tool.id}.`,
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
  for (const thing of tool.useNow?.entries ?? []) {
    if (thing.type === 'tool' && thing.end) yield problem(['useNow', 'entries'], `"${thing.id}" has ended too.`, 'Name something that is alive.');
  }
}
