import type { Fact, FactSort } from '#model/facts.ts';
import { licenseText, statusText } from '#site/status-text.ts';

/** What each sort of fact is called. */
export const FACT_WORDS: Record<FactSort, string> = { version: 'Support', status: 'Status', maturity: 'CNCF', licence: 'Licence', began: 'Began' };

/** The value of a fact as its tool's page words it. */
export function factText({ tool, sort, value }: Fact): string {
  if (sort === 'status') return statusText(tool);
  if (sort === 'licence') return licenseText(tool.license);
  return sort === 'maturity' ? `${value[0]!.toUpperCase()}${value.slice(1)}` : value;
}
