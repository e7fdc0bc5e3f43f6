import type { ComparedField, Difference } from '#cli/drift/difference.ts';
import { STEPS, type Project, type Step } from '#cli/drift/landscape.ts';
import { matchProjects } from '#cli/drift/match.ts';
import { isSameAddress } from '#cli/drift/same-address.ts';
import type { FieldPath } from '#model/entry.ts';
import type { Event, Tool } from '#model/joined.ts';
import type { Content } from '#model/sources.ts';

/** A difference before it has its two places. */
interface Told {
  subject: string;
  field: ComparedField;
  ours: string;
  theirs: string;
  project: Project | undefined;
  /** The landscape's name of the field. */
  key: string;
  /** Where ours stands. */
  spot?: { kind: 'tools' | 'events'; id: string; path: FieldPath };
  /** What can be written there. */
  value?: string | undefined;
}

/**
 * Holds our tools against the CNCF's landscape file: maturity and its dates, homepage, repository, and the graduated and
 * incubating projects that have no tool.
 * @param source the file's name
 * @returns the differences, and how many tools the file knows
 */
export function landscapeDifferences(
  { graph, entries }: Content,
  projects: readonly Project[],
  source: string,
): { differences: Difference[]; matched: number } {
  const matches = matchProjects(graph.tools, projects);
  const taken = [...matches.values()];
  const told = graph.tools.flatMap((tool) => {
    const project = matches.get(tool.id);
    // Where several tools are one project, its addresses are those of the whole.
    const isAlone = taken.filter((each) => each === project).length === 1;
    return [...maturityTold(tool, project), ...(project && isAlone ? addressesTold(tool, project) : [])];
  });
  const missing = projects.filter((project) => ['graduated', 'incubating'].includes(project.maturity ?? '') && !taken.includes(project));
  for (const project of missing) told.push({ subject: project.name, field: 'tool', ours: 'no tool', theirs: project.maturity!, project, key: 'project' });
  const differences = told.map(({ subject, field, ours, theirs, project, key, spot, value }): Difference => {
    const entry = spot && entries[spot.kind].find(({ id }) => id === spot.id);
    return {
      subject,
      field,
      ours,
      theirs,
      place: entry && { file: entry.file, ...entry.placeOf(spot.path) },
      source: project ? `${source}:${project.lines[key] ?? project.lines.name}` : `${source}: it is not there`,
      remedy: entry && value !== undefined ? { file: entry.file, path: spot.path, value } : undefined,
    };
  });
  return { differences, matched: matches.size };
}

function* maturityTold(tool: Tool, project: Project | undefined): Iterable<Told> {
  const theirs = project?.maturity ?? 'none';
  const own = { subject: tool.id, project };
  const name = { kind: 'tools', id: tool.id, path: ['name'] } as const;
  if (tool.maturity !== theirs) {
    const newest = stepEvents(tool).at(-1);
    const spot = newest ? ({ kind: 'events', id: newest.id, path: ['kind'] } as const) : name;
    yield { ...own, field: 'maturity', ours: tool.maturity, theirs, key: 'project', spot };
  }
  for (const step of project ? STEPS : []) {
    const date = project!.steps[step];
    const event = stepEvents(tool).find(({ kind }) => kind === step);
    if (event?.date === date || (!event && isSkipped(step, project!))) continue;
    const row = { ...own, field: step, theirs: date ?? 'no such step', key: step };
    if (event) yield { ...row, ours: event.date, spot: { kind: 'events', id: event.id, path: ['date'] }, value: date };
    else yield { ...row, ours: 'no event', spot: name };
  }
}

/** Who came in above the sandbox has one day for both steps, and one event tells it. */
function isSkipped(step: Step, { steps }: Project): boolean {
  return step === 'accepted' && (steps.accepted === steps.incubating || steps.accepted === steps.graduated);
}

/** The events of a tool that are steps through the CNCF, oldest first. */
function stepEvents(tool: Tool): Event[] {
  return tool.events.filter(({ date, kind }) => (STEPS as readonly string[]).includes(kind) && tool.maturitySteps.some((step) => step.date === date));
}

function* addressesTold(tool: Tool, project: Project): Iterable<Told> {
  const { homepage, repository } = project;
  const spot = (field: string) => ({ kind: 'tools', id: tool.id, path: [field] }) as const;
  const row = (field: 'homepage' | 'repository', theirs: string, key: string): Told[] => {
    if (isSameAddress(theirs, tool[field])) return [];
    return [{ subject: tool.id, field, ours: tool[field], theirs, project, key, spot: spot(field), value: theirs.replace(/^http:/, 'https:') }];
  };
  // The file gives every item a homepage; who has none there is given the repository's.
  const isRepository = [repository ?? '', tool.repository].some((each) => isSameAddress(each, homepage ?? ''));
  if (homepage && !isRepository) yield* row('homepage', homepage, 'homepage_url');
  if (repository) yield* row('repository', repository, 'repo_url');
}
