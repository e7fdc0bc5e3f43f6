import { nearest } from '#lib/nearest.ts';
import { RESULT_KINDS, type NameRecord } from '#search/names.ts';

/** A record found by name, with the tier of its fit: 0 is an exact name. */
export interface NameHit {
  record: NameRecord;
  tier: number;
}

/** Lower case, and without what readers leave out: spaces, hyphens, dots and slashes. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The longest query whose parts inside a word count; shorter ones would match nearly everything. */
const SHORTEST_PART = 3;

/**
 * Finds things by name. Tiers: 0 exact name, 1 exact alias or former name, 2 name begins so, 3 alias begins so,
 * 4 every word stands in the name or an alias. A tie goes to layer, tool, term, talk, event, in that order.
 */
export function findNames(query: string, records: readonly NameRecord[]): NameHit[] {
  const wanted = fold(query);
  if (wanted === '') return [];
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '');
  const hits: NameHit[] = [];
  for (const record of records) {
    const tier = tierOf(record, wanted, words);
    if (tier !== undefined) hits.push({ record, tier });
  }
  return hits.sort(
    (a, b) => a.tier - b.tier || rankOf(a.record) - rankOf(b.record) || a.record.n.length - b.record.n.length || a.record.n.localeCompare(b.record.n),
  );
}

function tierOf(record: NameRecord, wanted: string, words: string[]): number | undefined {
  const name = fold(record.n);
  const others = (record.a ?? []).map(fold);
  if (name === wanted) return 0;
  if (others.includes(wanted)) return 1;
  if (name.startsWith(wanted)) return 2;
  if (others.some((other) => other.startsWith(wanted))) return 3;
  const all = [record.n, ...(record.a ?? [])].join(' ').toLowerCase();
  const folded = fold(all);
  if (wanted.length >= SHORTEST_PART && words.every((word) => folded.includes(word))) return 4;
  return undefined;
}

function rankOf({ k }: NameRecord): number {
  return RESULT_KINDS.indexOf(k);
}

/** The name that is spelt most like the query, for “Did you mean”. */
export function didYouMean(query: string, records: readonly NameRecord[]): string | undefined {
  const names = records.filter(({ k }) => k === 'tool' || k === 'term' || k === 'layer').flatMap(({ n, a = [] }) => [n, ...a]);
  return nearest(query, names);
}

/**
 * Puts results of one kind together; the groups stand in the order of their best hit.
 * @param results best first
 */
export function groupByKind<Result extends { kind: string }>(results: readonly Result[]): Result[] {
  return [...Map.groupBy(results, ({ kind }) => kind).values()].flat();
}
