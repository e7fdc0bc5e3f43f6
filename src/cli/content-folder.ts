import { resolve } from 'node:path';

/** Absolute path of the content folder: STRATA_CONTENT, or `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env.STRATA_CONTENT ?? 'content');
}
