import type { Citation } from '#model/fields.ts';
import type { FieldPath } from '#model/entry.ts';

/** Every citation in an entry's data, at any depth, with its path. */
export function* citationsIn(data: unknown, path: FieldPath = []): Iterable<{ path: FieldPath; citation: Citation }> {
  if (data === null || typeof data !== 'object') return;
  if ('url' in data && 'checked' in data) yield { path, citation: data as Citation };
  for (const [key, value] of Object.entries(data)) yield* citationsIn(value, [...path, Array.isArray(data) ? Number(key) : key]);
}
