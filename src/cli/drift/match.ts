import { bare } from '#cli/drift/same-address.ts';
import type { Project } from '#cli/drift/landscape.ts';
import type { Tool } from '#model/joined.ts';

/**
 * Finds the project of each tool in the landscape file: by the CNCF's name of it, then its name, then another name, and
 * last by a repository that no other tool of ours has.
 * @returns projects by the id of the tool
 */
export function matchProjects(tools: readonly Tool[], projects: readonly Project[]): Map<string, Project> {
  const byName = new Map<string, Project>();
  const byRepository = new Map<string, Project>();
  // A project of the CNCF wins over a product of the same name, and the first of equals over later ones.
  for (const project of [...projects].sort((a, b) => Number(b.maturity !== undefined) - Number(a.maturity !== undefined))) {
    if (!byName.has(nameKey(project.name))) byName.set(nameKey(project.name), project);
    const repository = project.repository && bare(project.repository);
    if (repository && !byRepository.has(repository)) byRepository.set(repository, project);
  }
  const found = new Map<string, Project>();
  const take = (tool: Tool, project: Project | undefined) => {
    const isTaken = [...found.values()].includes(project!);
    if (project && !found.has(tool.id) && !isTaken) found.set(tool.id, project);
  };
  for (const tool of tools) {
    // Several tools may name the same project: Podman and Skopeo are one at the CNCF.
    const named = tool.cncfName && byName.get(nameKey(tool.cncfName));
    if (named) found.set(tool.id, named);
  }
  const open = tools.filter(({ cncfName }) => cncfName === undefined);
  for (const tool of open) take(tool, byName.get(nameKey(tool.name)));
  for (const tool of open) for (const alias of tool.aliases) take(tool, byName.get(nameKey(alias)));
  for (const [repository, owner] of ownersOf(tools)) if (owner.cncfName === undefined) take(owner, byRepository.get(repository));
  return found;
}

/** The tool behind each repository that only one tool of ours has. */
export function ownersOf(tools: readonly Tool[]): Map<string, Tool> {
  const owners = Map.groupBy(tools, ({ repository }) => bare(repository));
  return new Map([...owners].filter(([, each]) => each.length === 1).map(([repository, each]) => [repository, each[0]!]));
}

function nameKey(name: string): string {
  return name.toLowerCase();
}
