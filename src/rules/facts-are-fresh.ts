import type { FieldPath } from '#model/entry.ts';
import { FACT_LIMITS, factsOf, type FactSort } from '#model/facts.ts';
import type { Problem } from '#model/problem.ts';
import type { Rule } from '#rules/rule.ts';

const FIELDS: Record<FactSort, FieldPath> = {
  version: ['support', 'checked'],
  status: ['status', 'checked'],
  maturity: ['name'],
  licence: ['license', 'checked'],
  began: ['began', 'checked'],
};

/** A fact that is older than its limit has to be checked again: a warning, since age alone makes nothing wrong. */
export const factsAreFresh: Rule = {
  name: 'facts-are-fresh',
  *check({ graph, entries, today, world }): Iterable<Problem> {
    // Without an edition there is no today to count from.
    if (!world.edition) return;
    const files = new Map(entries.tools.map((entry) => [entry.id, entry]));
    for (const tool of graph.tools) {
      for (const { sort, citation, age, isStale } of factsOf(tool, today)) {
        if (!isStale) continue;
        const entry = files.get(tool.id)!;
        yield entry.problem(
          'facts-are-fresh',
          FIELDS[sort],
          `its ${sort} was checked on ${citation.checked}, ${age} days before the edition; the limit is ${FACT_LIMITS[sort]}.`,
          `Open ${citation.url} again, then correct the fact and "checked".`,
          'warning',
        );
      }
    }
  },
};
