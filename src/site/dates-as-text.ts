/**
 * Turns the Date objects that Astro's YAML reader makes of bare dates back into text, at any depth,
 * so that one schema serves both readers.
 * @param value front matter as Astro read it
 */
export function datesAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(datesAsText);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, datesAsText(inner)]));
  }
  return value;
}
