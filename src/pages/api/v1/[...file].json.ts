import { dataFiles } from '#feeds/data-files.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** The open data: one file a kind, one a tool, the schemas, and the index of them. */
export async function getStaticPaths() {
  return dataFiles(await getGraph(), absolute).map(({ name, body }) => ({ params: { file: name }, props: { body } }));
}

/** One file of the open data. */
export function GET({ props }: { props: { body: object } }): Response {
  return new Response(`${JSON.stringify(props.body, undefined, 1)}\n`, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
