import type { Layer, Tool } from '#model/joined.ts';
import { KIND_WORDS } from '#site/kind-words.ts';
import { licenseText, STATUS_WORDS } from '#site/status-text.ts';

/** One choice of a facet, with the number of tools that have it. */
export interface FacetChoice {
  value: string;
  label: string;
  count: number;
  position?: number;
}

/** A group of choices, of which any may hold. */
export interface Facet {
  name: FacetName;
  label: string;
  choices: FacetChoice[];
}

export type FacetName = 'layer' | 'kind' | 'maturity' | 'status' | 'license';

/** The value that a tool has in each facet. */
export function facetValues(tool: Tool): Record<FacetName, string> {
  return {
    layer: tool.layer?.id ?? 'beside',
    kind: tool.kind,
    maturity: tool.maturity,
    status: tool.status.value,
    license: licenseText(tool.license),
  };
}

const MATURITY_LABELS = { graduated: 'Graduated', incubating: 'Incubating', sandbox: 'Sandbox', archived: 'Archived', none: 'Not CNCF' };

/** All facets of the catalogue with the counts over all tools. Choices that no tool has are left out. */
export function facets(tools: Tool[], layers: Layer[]): Facet[] {
  const values = tools.map(facetValues);
  const choices = (name: FacetName, labels: [string, string][]): FacetChoice[] =>
    labels.map(([value, label]) => ({ value, label, count: values.filter((each) => each[name] === value).length })).filter(({ count }) => count > 0);
  const licenses = [...new Set(values.map(({ license }) => license))].sort();
  const fromSurface = [...layers].reverse();
  return [
    {
      name: 'layer',
      label: 'Layer',
      choices: choices('layer', [...fromSurface.map(({ id, title }): [string, string] => [id, title]), ['beside', 'Beside the stack']]).map((choice) => ({
        ...choice,
        position: layers.find(({ id }) => id === choice.value)?.position,
      })),
    },
    { name: 'kind', label: 'Kind', choices: choices('kind', Object.entries(KIND_WORDS)) },
    { name: 'maturity', label: 'CNCF maturity', choices: choices('maturity', Object.entries(MATURITY_LABELS)) },
    { name: 'status', label: 'Status', choices: choices('status', Object.entries(STATUS_WORDS)) },
    {
      name: 'license',
      label: 'Licence',
      choices: choices(
        'license',
        licenses.map((license): [string, string] => [license, license]),
      ),
    },
  ];
}
