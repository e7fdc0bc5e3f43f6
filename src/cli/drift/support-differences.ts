import type { Difference } from '#cli/drift/difference.ts';
import type { Product, ReleaseLine } from '#cli/drift/endoflife.ts';
import { ownersOf } from '#cli/drift/match.ts';
import type { Entry } from '#model/entry.ts';
import type { Tool } from '#model/joined.ts';
import type { Content } from '#model/sources.ts';
import { hasEnded } from '#model/support.ts';

/**
 * Holds our support windows against the products of endoflife.date, and names the tools that are alive and have none
 * though it knows them.
 */
export function supportDifferences({ graph, entries, today }: Content, products: ReadonlyMap<string, Product>): Difference[] {
  const files = new Map(entries.tools.map((entry) => [entry.id, entry]));
  const byRepository = productsByRepository(graph.tools, products);
  return graph.tools.flatMap((tool) => {
    const file = files.get(tool.id)!;
    if (tool.support) return [...windowsTold(tool, tool.support, products.get(tool.support.product), { file, today })];
    const product = products.get(tool.id) ?? byRepository.get(tool.id);
    const open = product?.releases.filter((release) => isOpen(release, today)) ?? [];
    if (tool.end || !product || open.length === 0) return [];
    return [told(tool.id, file, { ours: 'no windows', theirs: `product ${product.id}`, source: `${product.file}:${open[0]!.line}` })];
  });
}

/** The product of each tool whose repository is its own and is named by a single product. */
function productsByRepository(tools: readonly Tool[], products: ReadonlyMap<string, Product>): Map<string, Product> {
  const owners = ownersOf(tools);
  const named = Map.groupBy(
    [...products.values()].flatMap((product) => product.repositories.map((repository) => ({ repository, product }))),
    ({ repository }) => repository,
  );
  const single = [...named].filter(([, rows]) => rows.length === 1);
  return new Map(single.flatMap(([repository, rows]) => (owners.has(repository) ? [[owners.get(repository)!.id, rows[0]!.product] as const] : [])));
}

function* windowsTold(
  tool: Tool,
  { product: id, windows }: NonNullable<Tool['support']>,
  product: Product | undefined,
  { file, today }: { file: Entry; today: string },
): Iterable<Difference> {
  if (!product) {
    yield { ...told(tool.id, file, { ours: id, theirs: 'no such product', source: `products/${id}.md: it is not there` }) };
    return;
  }
  for (const [index, { cycle, until }] of windows.entries()) {
    const release = product.releases.find((each) => each.cycle === cycle);
    const theirs = release?.until ?? 'no such cycle';
    if (theirs === until) continue;
    const path = ['support', 'windows', index, 'until'];
    const remedy = release && theirs !== 'over' ? { file: file.file, path, value: theirs } : undefined;
    const row = told(tool.id, file, { cycle, ours: until, theirs, source: `${product.file}:${release?.line ?? 1}` });
    yield { ...row, place: { file: file.file, ...file.placeOf(path) }, remedy };
  }
  const listed = new Set(windows.map(({ cycle }) => cycle));
  const first = product.releases.findIndex(({ cycle }) => listed.has(cycle));
  for (const [index, release] of product.releases.entries()) {
    if (listed.has(release.cycle) || !isOpen(release, today)) continue;
    const row = told(tool.id, file, { cycle: release.cycle, ours: 'no row', theirs: release.until, source: `${product.file}:${release.line}` });
    const value = `{ cycle: ${JSON.stringify(release.cycle)}, until: ${release.until} }`;
    yield { ...row, remedy: index < first ? { file: file.file, path: ['support', 'windows'], value, isNewRow: true } : undefined };
  }
}

function isOpen(release: ReleaseLine, today: string): boolean {
  return release.until !== 'over' && !hasEnded(release, today);
}

function told(subject: string, file: Entry, own: Pick<Difference, 'cycle' | 'ours' | 'theirs' | 'source'>): Difference {
  return { subject, field: 'support', ...own, place: { file: file.file, ...file.placeOf(['support']) }, remedy: undefined };
}
