import { twoDigits } from '#lib/words.ts';
import type { Layer, Tool } from '#model/joined.ts';
import { SINCE, type Mark } from '#model/marks.ts';
import { KIND_WORDS } from '#site/kind-words.ts';
import { licenseText, STATUS_WORDS } from '#site/status-text.ts';

/** One choice of a facet, with the number of tools that have it. */
export interface FacetChoice {
  value: string;
  label: string;
  count: number;
  position?: number | undefined;
  /** The sign that the names of its tools carry. */
  mark?: Mark | undefined;
}

/** A group of choices, of which any may hold. */
export interface Facet {
  name: FacetName;
  label: string;
  choices: FacetChoice[];
  /** Whether it stands open from the start. */
  isOpen: boolean;
}

export const FACET_NAMES = ['layer', 'maturity', 'status', 'since', 'license', 'kind', 'job'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Between the values of a tool that has several in one facet; no value holds it. */
export const BETWEEN = '|';

/** The values that a tool has in each facet. */
export function facetValues(tool: Tool): Record<FacetName, string[]> {
  const arrived = tool.began !== 'unknown' && tool.began.date >= SINCE;
  const relicensed = tool.marks.includes('relicensed');
  return {
    layer: [tool.layer?.id ?? 'beside'],
    maturity: [tool.maturity],
    status: [tool.status.value],
    since: [...(arrived ? ['arrived'] : []), ...(tool.end && tool.end.date >= SINCE ? ['ended'] : []), ...(relicensed ? ['relicensed'] : [])],
    license: [licenseText(tool.license)],
    kind: [tool.kind],
    job: tool.job ? [tool.job] : [],
  };
}

/** The signs of choices; a value of the same name means the same in every facet. */
const MARKS: Partial<Record<string, Mark>> = {
  archived: 'ended',
  discontinued: 'ended',
  ended: 'ended',
  removed: 'ended',
  superseded: 'ended',
  maintenance: 'maintenance',
  deprecated: 'maintenance',
  relicensed: 'relicensed',
};
const MATURITY_LABELS = { graduated: 'Graduated', incubating: 'Incubating', sandbox: 'Sandbox', archived: 'Archived', none: 'Not CNCF' };
const SINCE_LABELS = { arrived: 'Arrived', ended: 'Ended', relicensed: 'Changed licence' };

/** All facets of the catalogue with the counts over all tools. Choices that no tool has are left out. */
export function facets(tools: Tool[], layers: Layer[]): Facet[] {
  const values = tools.map(facetValues);
  const choices = (name: FacetName, labels: [value: string, label: string, position?: number][]): FacetChoice[] =>
    labels
      .map(([value, label, position]) => ({ value, label, position, mark: MARKS[value], count: values.filter((each) => each[name].includes(value)).length }))
      .filter(({ count }) => count > 0);
  const same = (words: Iterable<string>): [string, string][] => [...new Set(words)].map((word) => [word, word]);
  const fromSurface = [...layers].reverse();
  const inLayer = (layer: Layer): [string, string, number] => [layer.id, `${twoDigits(layer.position)} ${layer.title}`, layer.position];
  const jobs = fromSurface.flatMap(({ groups, position }) => groups.map(({ job }): [string, string, number] => [job, job, position]));
  return [
    { name: 'layer', label: 'Layer', isOpen: true, choices: choices('layer', [...fromSurface.map(inLayer), ['beside', 'Beside the stack']]) },
    { name: 'maturity', label: 'CNCF maturity', isOpen: true, choices: choices('maturity', Object.entries(MATURITY_LABELS)) },
    { name: 'status', label: 'Status', isOpen: true, choices: choices('status', Object.entries(STATUS_WORDS)) },
    { name: 'since', label: `Since ${SINCE}`, isOpen: true, choices: choices('since', Object.entries(SINCE_LABELS)) },
    { name: 'license', label: 'Licence', isOpen: false, choices: choices('license', same(values.flatMap(({ license }) => license).sort())) },
    { name: 'kind', label: 'Kind', isOpen: false, choices: choices('kind', Object.entries(KIND_WORDS)) },
    { name: 'job', label: 'Job', isOpen: false, choices: choices('job', [...new Map(jobs.map((job) => [job[0], job])).values()]) },
  ];
}
