import type { SearchResult } from '#browser/search-engine.ts';

/**
 * One result as a list item: the link first, then the fact, then the words in context.
 * @param group heading of the group that begins here, or empty text
 */
export function resultRow(result: SearchResult, group: string): HTMLLIElement {
  const row = document.createElement('li');
  row.dataset.kind = result.kind;
  if (group) row.dataset.group = group;
  const link = document.createElement('a');
  link.href = result.address;
  link.textContent = result.title + (result.ended ? ' †' : '');
  const fact = document.createElement('span');
  fact.className = 'fact';
  fact.textContent = result.ended ? `Ended ${result.ended}` : result.layers.map((id) => id.replaceAll('-', ' ')).join(', ');
  row.append(link, fact);
  const text = document.createElement('p');
  if (result.excerpt) text.innerHTML = result.excerpt;
  else text.textContent = result.summary;
  row.append(text);
  return row;
}
