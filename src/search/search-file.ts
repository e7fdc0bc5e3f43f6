/** One file of the search, as small as JSON can be. */
export function searchFile(data: unknown): Response {
  return new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
