import type { FieldPath, Place } from '#model/entry.ts';

/** What is compared: fields of tools, the steps of a project through the CNCF, whether there is a tool at all. */
export type ComparedField = 'homepage' | 'repository' | 'maturity' | 'accepted' | 'incubating' | 'graduated' | 'archived' | 'tool' | 'support';

/** A place of ours that says something else than its source does. */
export interface Difference {
  /** Id of our tool; the name in the source where we have no tool. */
  subject: string;
  field: ComparedField;
  /** The release line, for support alone. */
  cycle?: string | undefined;
  ours: string;
  theirs: string;
  /** Where ours stands; undefined where there is nothing of ours. */
  place: ({ file: string } & Place) | undefined;
  /** Where theirs stands: `file:line`. */
  source: string;
  /** What has to be written where to agree; undefined where that needs an author. */
  remedy: Remedy | undefined;
}

/** A change to one field of one file. */
export interface Remedy {
  file: string;
  path: FieldPath;
  value: string;
  /** Whether the value is a new first row of the list at the path, in place of a new value of the field there. */
  isNewRow?: true;
}

/** A difference that stays, with the reason. It holds for that value of theirs alone. */
export interface KnownDifference {
  subject: string;
  field: ComparedField;
  cycle?: string;
  theirs: string;
  reason: string;
}

/** The name under which one difference can be written: `helm.homepage`, `istio.support`. */
export function nameOf({ subject, field }: Pick<Difference, 'subject' | 'field'>): string {
  return `${subject}.${field}`;
}

/** Differences parted by the list, and entries of the list that fit none. */
export interface Parted {
  news: Difference[];
  known: Difference[];
  unneeded: KnownDifference[];
}

/**
 * Parts differences into new and known ones.
 * @param list the known differences of the sources that were read
 */
export function partByList(differences: readonly Difference[], list: readonly KnownDifference[]): Parted {
  const fits = (entry: KnownDifference, difference: Difference) =>
    entry.subject === difference.subject && entry.field === difference.field && entry.cycle === difference.cycle && entry.theirs === difference.theirs;
  const known = differences.filter((difference) => list.some((entry) => fits(entry, difference)));
  return {
    news: differences.filter((difference) => !known.includes(difference)),
    known,
    unneeded: list.filter((entry) => !differences.some((difference) => fits(entry, difference))),
  };
}
