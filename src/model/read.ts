import { readdirSync, readFileSync, statSync, existsSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { nearestHint } from '#lib/nearest.ts';
import { besideSchema, editionSchema, type Beside, type Edition } from '#model/edition.ts';
import type { Entry, FieldPath, Place } from '#model/entry.ts';
import { ID_PATTERN } from '#model/fields.ts';
import { KIND_NAMES, KINDS, type Kind } from '#model/kinds.ts';
import type { Problem } from '#model/problem.ts';
import { readEntry, readPlain } from '#model/read-entry.ts';

/** A content folder as read, valid or not. */
export interface World {
  root: string;
  /** Path of the content folder as one would open it. */
  name: string;
  entries: Entry[];
  edition: Edition | undefined;
  beside: Beside;
  /** Where the fields of the files at the root stand, by the file's name. */
  places: Map<string, (path: FieldPath) => Place>;
  problems: Problem[];
}

const ROOT_FILES = ['edition.yaml', 'beside.yaml'];
const DRAWN = /^[a-z][a-z0-9-]*(?:\.wide)?\.[0-9a-f]{16}\.svg$/;

/**
 * Reads a content folder without Astro. Every file that can be read becomes an entry; everything else a problem.
 * @param root absolute path of the content folder
 */
export function readWorld(root: string): World {
  const inside = relative(process.cwd(), root);
  const name = inside === '' || inside.startsWith('..') ? root : inside;
  const world: World = { root, name, entries: [], edition: undefined, beside: [], places: new Map(), problems: [] };
  if (!isFolder(root)) {
    world.problems.push(stray(name, 'this is no folder of content', 'Set STRATA_CONTENT to a folder that is there.'));
    return world;
  }
  for (const item of readdirSync(root).sort()) readTop(world, item);
  world.edition = readPlain(world, 'edition.yaml', editionSchema);
  world.beside = existsSync(join(root, 'beside.yaml')) ? (readPlain(world, 'beside.yaml', besideSchema) ?? []) : [];
  return world;
}

function readTop(world: World, item: string): void {
  if (ROOT_FILES.includes(item)) return;
  const kind = KIND_NAMES.find((each) => each === item);
  if (kind && isFolder(join(world.root, item))) readFolder(world, kind);
  else
    world.problems.push(
      stray(
        `${world.name}/${item}`,
        `"${item}" does not belong here.${nearestHint(item, [...KIND_NAMES, ...ROOT_FILES])}`,
        'Move it out of the content folder.',
      ),
    );
}

function readFolder(world: World, kind: Kind): void {
  const seen = new Map<string, string>();
  for (const item of readdirSync(join(world.root, kind)).sort()) {
    const file = `${world.name}/${kind}/${item}`;
    const path = join(world.root, kind, item);
    if (kind === 'diagrams' && item === 'drawn' && isFolder(path)) {
      readDrawn(world, path);
      continue;
    }
    const ending = extname(item);
    if (!isFile(path) || !(KINDS[kind].extensions as readonly string[]).includes(ending)) {
      world.problems.push(stray(file, `"${item}" is no file of ${kind}`, `Files here end in ${KINDS[kind].extensions.join(' or ')}.`));
      continue;
    }
    const id = item.slice(0, -ending.length);
    if (!ID_PATTERN.test(id)) {
      world.problems.push({
        ...stray(file, `"${id}" is not kebab-case`, 'Name the file in lower-case letters, digits and single hyphens.'),
        rule: 'ids-are-kebab-case',
      });
    }
    const twin = seen.get(id.toLowerCase());
    if (twin) world.problems.push({ ...stray(file, `"${item}" has the same id as "${twin}"`, 'Keep one of the two.'), rule: 'ids-are-unique' });
    seen.set(id.toLowerCase(), item);
    world.entries.push(readEntry({ kind, id, file, bytes: readFileSync(path), problems: world.problems }));
  }
}

/** Beside the sources lie their drawings, and nothing else; whether each is fresh, `npm run diagrams -- --check` tells. */
function readDrawn(world: World, folder: string): void {
  for (const item of readdirSync(folder).sort()) {
    if (DRAWN.test(item)) continue;
    world.problems.push(stray(`${world.name}/diagrams/drawn/${item}`, `"${item}" is no drawing`, 'This folder belongs to: npm run diagrams'));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A link that leads nowhere is no file. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function stray(file: string, text: string, tip: string): Problem {
  return { file, line: 1, column: 1, rule: 'files-have-their-place', text, tip, level: 'error' };
}
