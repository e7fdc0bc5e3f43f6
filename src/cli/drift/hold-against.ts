import { readFileSync } from 'node:fs';
import { partByList, type KnownDifference, type Parted } from '#cli/drift/difference.ts';
import { readProducts } from '#cli/drift/endoflife.ts';
import { fetchLandscape } from '#cli/drift/fetch-landscape.ts';
import { landscapeDifferences } from '#cli/drift/landscape-differences.ts';
import { readLandscape } from '#cli/drift/landscape.ts';
import { printDifferences } from '#cli/drift/print-differences.ts';
import { supportDifferences } from '#cli/drift/support-differences.ts';
import { writeNamed } from '#cli/drift/write-named.ts';
import { readOptions, type Options } from '#cli/options.ts';
import { readContent, type Content } from '#model/sources.ts';

const USE = 'Use: npm run drift -- (--landscape <file> | --fetch) --endoflife <folder> --write <field>';
const OPTIONS = { landscape: 'string', fetch: 'boolean', endoflife: 'string', write: 'string' } as const;

/** What the verb works on. */
export interface Ground {
  /** Absolute path of the content folder. */
  root: string;
  known: { landscape: readonly KnownDifference[]; endoflife: readonly KnownDifference[] };
  print(line: string): void;
}

/**
 * Holds the content against the CNCF's landscape file and the products of endoflife.date, and prints each difference.
 * @param words what stands after the verb
 * @returns the exit code: 0 all agrees or is known, 1 something differs, 2 called wrongly or without a source
 */
export async function holdAgainst(words: readonly string[], { root, known, print }: Ground): Promise<0 | 1 | 2> {
  try {
    const options = optionsOf(words);
    const content = readContent(root);
    if (content.world.problems.length > 0) throw new Error(`The content has ${content.world.problems.length} problems. First: npm run check`);
    const { landscape, endoflife, write } = options.values;
    const parts: Parted[] = [];
    if (landscape !== undefined || options.flags.has('fetch')) parts.push(partByList(await fromLandscape(content, landscape, print), known.landscape));
    if (endoflife !== undefined) parts.push(partByList(fromProducts(content, endoflife, print), known.endoflife));
    const all: Parted = {
      news: parts.flatMap(({ news }) => news),
      known: parts.flatMap((part) => part.known),
      unneeded: parts.flatMap(({ unneeded }) => unneeded),
    };
    const news = write === undefined ? all.news : writeNamed(write, all.news, print);
    return printDifferences({ ...all, news }, print);
  } catch (error) {
    print((error as Error).message.split('\n')[0]!);
    return 2;
  }
}

function optionsOf(words: readonly string[]): Options {
  const options = readOptions(words, OPTIONS);
  if (typeof options === 'string') throw new Error(`${options} ${USE}`);
  const { landscape, endoflife } = options.values;
  if (options.named.length > 0) throw new Error(`"${options.named[0]}" belongs to no option. ${USE}`);
  if (landscape !== undefined && options.flags.has('fetch')) throw new Error(`--landscape and --fetch both name the landscape file; give one. ${USE}`);
  if (landscape === undefined && endoflife === undefined && !options.flags.has('fetch'))
    throw new Error(`There is nothing to hold the content against. ${USE}`);
  return options;
}

/** @param file the landscape file; undefined to get it from the network */
async function fromLandscape(content: Content, file: string | undefined, print: Ground['print']) {
  const { text, source } = file === undefined ? await fetchLandscape() : { text: readText(file), source: file };
  const projects = readLandscape(text);
  if (!projects) throw new Error(`${source} is no landscape file: it has no list "landscape".`);
  const { differences, matched } = landscapeDifferences(content, projects, source);
  print(`${source}: ${projects.length} projects and products, ${matched} of our ${content.graph.tools.length} tools among them.`);
  return differences;
}

function fromProducts(content: Content, folder: string, print: Ground['print']) {
  const products = readProducts(folder);
  if (!products) throw new Error(`${folder} holds no products/*.md with "releases:". Clone https://github.com/endoflife-date/endoflife.date`);
  const supported = content.graph.tools.filter(({ support }) => support).length;
  print(`${folder}: ${products.size} products, ${supported} of our tools with windows of support.`);
  return supportDifferences(content, products);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read.`);
  }
}
