import type { Problem } from '#model/problem.ts';
import type { Content } from '#model/sources.ts';

/** A law that must hold between files. Its name is the file's name. */
export interface Rule {
  name: string;
  check(content: Content): Iterable<Problem>;
}
