/**
 * Where a reader can change a file, when STRATA_REPOSITORY names the public repository.
 * @param file path below the project, such as `content/tools/helm.md`
 */
export function editLink(file: string): string | undefined {
  const repository = process.env.STRATA_REPOSITORY?.replace(/\/+$/, '');
  return repository ? `${repository}/edit/main/${file}` : undefined;
}
