import { csvText } from '#feeds/csv-text.ts';
import { toolItem, type Address } from '#feeds/items.ts';
import type { Tool } from '#model/joined.ts';

/** The catalogue as CSV: what a table can hold of each tool. Lists are joined by semicolons; what does not apply is empty. */
export function toolsCsv(tools: readonly Tool[], address: Address): string {
  return csvText(tools.map((tool) => row(tool, address)));
}

function row(tool: Tool, address: Address): Record<string, string> {
  const item = toolItem(tool, address);
  return {
    id: item.id,
    name: item.name,
    aliases: list(item.aliases),
    former_names: list(item.formerNames),
    kind: item.kind,
    layer: item.layer ?? '',
    job: item.job ?? '',
    summary: item.summary,
    status: item.status,
    status_checked: item.statusSource.checked,
    status_source: item.statusSource.url,
    maturity: item.maturity,
    marks: list(item.marks),
    began: item.began,
    ended: item.ended ?? '',
    use_now: list(item.useNow?.entries ?? []),
    licence: item.license ?? '',
    licence_checked: item.licenseSource?.checked ?? '',
    licence_source: item.licenseSource?.url ?? '',
    homepage: item.homepage,
    repository: item.repository,
    url: item.url,
  };
}

const list = (words: readonly string[]) => words.join('; ');
