import * as item from '#feeds/items.ts';
import { itemSchema, ITEM_SCHEMAS } from '#feeds/item-schemas.ts';
import type { Address } from '#feeds/items.ts';
import { filesOf, kindSchema, SCHEMA_NAMES } from '#feeds/kind-schema.ts';
import { oldestFacts } from '#model/facts.ts';
import type { Graph } from '#model/graph.ts';
import { dataUrl } from '#model/urls.ts';

/** Version of the shape of the open data. It grows when a field goes or changes its meaning. */
const VERSION = 1;

/** One file of the open data. */
export interface DataFile {
  /** Its name below `/api/v1/`, without `.json`. */
  name: string;
  /** What it holds, in one sentence. */
  title: string;
  body: object;
}

/**
 * All files of the open data, and the index that lists them. Each carries the version of its shape, the edition and the
 * licence; schemas carry their draft instead.
 */
export function dataFiles(graph: Graph, address: Address): DataFile[] {
  const lists = listFiles(graph, address);
  const schemas = [...SCHEMA_NAMES.map((name) => schemaFile(name, address)), ...Object.keys(ITEM_SCHEMAS).map((name) => itemSchemaFile(name, address))];
  const tools = graph.tools.map((tool) => ({
    name: `tools/${tool.id}`,
    title: tool.name,
    body: { ...stamp(graph), item: item.toolItem(tool, address) },
  }));
  const oneTool = { name: 'tools/{id}', title: 'One tool; {id} is its id.' };
  const listed = [...lists, oneTool, ...schemas].map(({ name, title }) => ({ id: name, title, url: addressOf(name, address) }));
  const index = { name: 'index', title: 'The files of the open data.', body: { ...stamp(graph), items: listed } };
  return [index, ...lists, ...tools, ...schemas];
}

const stamp = ({ edition }: Graph) => ({ version: VERSION, edition: edition.date, license: 'CC-BY-4.0' });

/** Whole address of a file. The braces of a template stay as they are: https://www.rfc-editor.org/rfc/rfc6570 */
const addressOf = (name: string, address: Address) => address(dataUrl(name)).replace('%7B', '{').replace('%7D', '}');

/** A list of things: the name of its file, what it holds, and its items. */
type List = [name: string, title: string, items: (graph: Graph, address: Address) => object[]];

const LISTS: List[] = [
  ['layers', 'Layers, from bedrock to surface.', ({ layers }, address) => layers.map((each) => item.layerItem(each, address))],
  ['tools', 'Tools by name, with what follows from their events.', ({ tools }, address) => tools.map((each) => item.toolItem(each, address))],
  ['terms', 'Terms by title.', ({ terms }, address) => terms.map((each) => item.termItem(each, address))],
  ['talks', 'Talks and readings, newest first.', ({ talks }, address) => talks.map((each) => item.talkItem(each, address))],
  ['events', 'What happened, oldest first.', ({ events }, address) => events.map((each) => item.eventItem(each, address))],
  ['exits', 'What ended: what breaks, and the ways on.', ({ exits }, address) => exits.map((each) => item.exitItem(each, address))],
  ['tracks', 'Ways through talks of several layers.', ({ tracks }, address) => tracks.map((each) => item.trackItem(each, address))],
  [
    'facts',
    'Every cited fact of every tool, oldest first.',
    ({ tools, edition }, address) => oldestFacts(tools, edition.date).map((each) => item.factItem(each, address)),
  ],
];

function listFiles(graph: Graph, address: Address): DataFile[] {
  return LISTS.map(([name, title, items]) => ({ name, title, body: { ...stamp(graph), items: items(graph, address) } }));
}

function schemaFile(kind: string, address: Address): DataFile {
  const name = `schema/${kind}`;
  return { name, title: `JSON Schema of what authors write in ${filesOf(kind)}.`, body: kindSchema(kind, addressOf(name, address)) };
}

function itemSchemaFile(file: string, address: Address): DataFile {
  const name = `schema/published/${file}`;
  return { name, title: `JSON Schema of ${file}.json.`, body: itemSchema(file, addressOf(name, address)) };
}
