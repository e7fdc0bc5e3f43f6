/** Version of the shape of the open data. It grows when a field goes or changes its meaning. */
const VERSION = 1;

/**
 * One file of the open data.
 * @param edition the day that "today" means
 * @param items entries, each with id, name or title, and url
 */
export function dataFile(edition: string, items: readonly object[]): Response {
  const body = { version: VERSION, edition, license: 'CC-BY-4.0', items };
  return new Response(`${JSON.stringify(body, undefined, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
