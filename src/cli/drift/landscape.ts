import { LineCounter, isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/** The steps of a project through the CNCF, as our events name them. */
export const STEPS = ['accepted', 'incubating', 'graduated', 'archived'] as const;
export type Step = (typeof STEPS)[number];

/** One item of the CNCF's landscape file. */
export interface Project {
  name: string;
  /** graduated, incubating, sandbox or archived; undefined for what the CNCF does not host. */
  maturity: string | undefined;
  /** The day of each step that the file knows; none for a part of a project, which the file dates like the whole. */
  steps: Partial<Record<Step, string>>;
  homepage: string | undefined;
  repository: string | undefined;
  /** Line of each field in the file, counted from 1; `name` is always there. */
  lines: Record<string, number>;
}

/** Categories of companies and trainings: a name there is nobody's project. */
const NOT_PROJECTS = ['CNCF Members', 'Special', 'Training'];

/**
 * Reads the CNCF's landscape file: categories of subcategories of items.
 * Format: https://github.com/cncf/landscape2/blob/main/docs/config/data.yml
 * @param text the file
 * @returns its projects and products, or undefined where it is no such file
 */
export function readLandscape(text: string): Project[] | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const top = document.contents;
  if (document.errors.length > 0 || !isMap(top) || !isSeq(top.get('landscape'))) return undefined;
  return listIn(top, 'landscape')
    .filter((category) => !NOT_PROJECTS.includes(textIn(category, 'name') ?? ''))
    .flatMap((category) => listIn(category, 'subcategories'))
    .flatMap((subcategory) => listIn(subcategory, 'items'))
    .filter((item) => textIn(item, 'name') !== undefined)
    .map((item) => projectOf(item, counter));
}

function projectOf(item: YAMLMap, counter: LineCounter): Project {
  const extra = item.get('extra');
  const maturity = textIn(item, 'project');
  const lines: Record<string, number> = { ...linesOf(extra, counter), ...linesOf(item, counter) };
  const steps: Project['steps'] = {};
  for (const step of STEPS) {
    const date = isMap(extra) && maturity ? textIn(extra, step) : undefined;
    if (date) steps[step] = date;
  }
  return {
    name: textIn(item, 'name')!,
    maturity,
    steps,
    homepage: textIn(item, 'homepage_url'),
    repository: textIn(item, 'repo_url'),
    lines,
  };
}

function linesOf(map: unknown, counter: LineCounter): Record<string, number> {
  const pairs = isMap(map) ? map.items : [];
  return Object.fromEntries(pairs.map(({ key }) => [isScalar(key) ? String(key.value) : '', isScalar(key) ? counter.linePos(key.range![0]).line : 1]));
}

function listIn(map: YAMLMap, key: string): YAMLMap[] {
  const list = map.get(key);
  return isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
}

/** The text of a field; undefined where it is missing or empty. */
function textIn(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key);
  return value === null || value === undefined || value === '' ? undefined : String(value);
}
