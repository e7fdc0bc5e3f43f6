import { isAfter } from '#lib/dates.ts';
import type { EventFile } from '#model/events.ts';
import type { Graph } from '#model/graph.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

/** Steps in the CNCF; its own file gives the day of each. */
const CNCF_STEPS = ['accepted', 'incubating', 'graduated'];

/** A change of licence or name says from what to what; nothing happens before its subject began; no succession runs in a circle. */
export const eventsMakeSense: Rule = {
  name: 'events-make-sense',
  *check({ entries, graph }): Iterable<Problem> {
    for (const entry of entries.events) {
      const event = entry.data as EventFile;
      const problem = (path: string[], text: string, tip: string, level?: Problem['level']) => entry.problem('events-make-sense', path, text, tip, level);
      if ((event.kind === 'relicensed' || event.kind === 'renamed') && !(event.from && event.to))
        yield problem(['kind'], `an event of kind ${event.kind} needs "from" and "to".`, 'See: npm run show events');
      if (CNCF_STEPS.includes(event.kind) && event.date.length < 10 && /\bCNCF\b/.test(event.text))
        yield problem(
          ['date'],
          `"${event.date}" is no whole day, and a step in the CNCF carries the day of the decision.`,
          'Take the day from the CNCF’s landscape file; where it is not found, the month is honest.',
          'warning',
        );
      if (event.object === event.subject) yield problem(['object'], 'subject and object are the same.', 'Name the other thing, or leave "object" out.');
      const tool = graph.tools.find(({ id }) => id === event.subject);
      const began = tool?.began === 'unknown' ? undefined : tool?.began.date;
      if (began && isAfter(began, event.date))
        yield problem(['date'], `it happened on ${event.date}, before "${event.subject}" began (${began}).`, 'Correct one of the two dates.');
      if (event.kind === 'superseded' && event.object && follows(graph, event.object, event.subject)) {
        yield problem(
          ['object'],
          `"${event.object}" is itself superseded by "${event.subject}": the succession runs in a circle.`,
          'Take one of the events away.',
        );
      }
    }
  },
};

/** Whether the line of successors of one thing leads to another. */
function follows(graph: Graph, from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return graph.events.some(
    (event) => event.kind === 'superseded' && event.subject.id === from && event.object !== undefined && follows(graph, event.object.id, to, seen),
  );
}
