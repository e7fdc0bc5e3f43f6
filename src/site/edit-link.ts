/**
 * Where a reader can change a file, when STRATA_REPOSITORY names the public repository.
 * @param file path below the project, such as `content/tools/helm.md`
 */
export function editLink(file: string): string | undefined {
  const repository = publicRepository();
  return repository ? `${repository}/edit/main/${file}` : undefined;
}

/** Address of a new report in the public repository, which a title completes; undefined where there is none. */
export function reportLink(): string | undefined {
  const repository = publicRepository();
  return repository ? `${repository}/issues/new?title=` : undefined;
}

function publicRepository(): string | undefined {
  return process.env.STRATA_REPOSITORY?.replace(/\/+$/, '') || undefined;
}
