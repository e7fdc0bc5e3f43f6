import { nameList, type NameFile } from '#search/names.ts';
import { searchFile } from '#search/search-file.ts';
import { reportLink } from '#site/edit-link.ts';
import { getGraph } from '#site/graph.ts';
import { markDrawings } from '#site/mark-drawings.ts';
import { searchFact } from '#site/search-fact.ts';

/** The names list; it moves only when a reader opens search. */
export async function GET(): Promise<Response> {
  const graph = await getGraph();
  const file: NameFile = { edition: graph.edition.name, marks: markDrawings(), report: reportLink(), ...nameList(graph, searchFact) };
  return searchFile(file);
}
