import { twoDigits } from '#lib/words.ts';
import { CARD, orderCard } from '#cards/order.ts';
import type { Graph } from '#model/graph.ts';
import type { Layer, Tool } from '#model/joined.ts';
import { SINCE } from '#model/marks.ts';
import { cardAddress } from '#model/urls.ts';
import { bedOf, timelineTo } from '#site/beds.ts';
import { getGraph } from '#site/graph.ts';
import { absolute } from '#site/href.ts';

/** The picture that stands for a page where it is shared. */
export interface Card {
  address: string;
  width: number;
  height: number;
  alt: string;
}

let known: { graph: Graph; beds: ReturnType<typeof bedOf>[][] } | undefined;

/**
 * Orders a page's card.
 * @param page its address below the base, its title, the layer that it belongs to, and the tool that it is about
 * @returns nothing in development, and where cards are switched off
 */
export async function cardOf({
  path,
  title,
  layer,
  tool,
}: {
  path: string;
  title: string;
  layer?: Layer | undefined;
  tool?: Tool | undefined;
}): Promise<Card | undefined> {
  const graph = await getGraph();
  if (known?.graph !== graph) known = { graph, beds: graph.layers.map(({ tools }) => tools.map(bedOf)) };
  const address = cardAddress(path);
  const { edition } = graph;
  const isTaken = orderCard({
    address,
    title,
    edition: edition.name,
    timeline: timelineTo(edition.date),
    layers: known.beds,
    layer: layer && { position: layer.position, title: layer.title },
    bed: tool && bedOf(tool),
  });
  return isTaken ? { address: absolute(address), ...CARD, alt: altOf(title, layer, tool) } : undefined;
}

function altOf(title: string, layer: Layer | undefined, tool: Tool | undefined): string {
  const number = layer && `layer ${twoDigits(layer.position)} of the stack`;
  if (layer?.title === title) return `${title}: ${number}, its tools as beds that lie on each other, from ${SINCE} to today`;
  if (tool) return `${title}: a bed ${number ? `in ${number}, ${layer.title}` : 'beside the stack'}, on a line of years from ${SINCE} to today`;
  return number
    ? `${title}: ${number}, ${layer.title}, from ${SINCE} to today`
    : `${title}: all layers of the stack lying on each other, from ${SINCE} to today`;
}
