const repository = process.env.STRATA_REPOSITORY?.replace(/\/+$/, '');

/**
 * Where a reader can change a file, when STRATA_REPOSITORY names the public repository.
 * @param file path below the project, such as `content/tools/helm.md`
 */
export function editLink(file: string): string | undefined {
  return repository ? `${repository}/edit/main/${file}` : undefined;
}

/** Address of a new report in the public repository, which a title completes; undefined where there is none. */
export function reportLink(): string | undefined {
  return repository ? `${repository}/issues/new?title=` : undefined;
}

/**
 * Where a reader can report what is wrong with a page, with file and edition filled in; also only with a public repository.
 * @param file path below the project
 * @param edition name of the edition, such as 2026-11
 */
export function problemLink(file: string, edition: string): string | undefined {
  if (!repository) return undefined;
  const fields = new URLSearchParams({ title: `Problem in ${file}`, body: `File: ${file}\nEdition: ${edition}\n\nWhat is wrong, and where it says so:\n` });
  return `${repository}/issues/new?${fields.toString()}`;
}
