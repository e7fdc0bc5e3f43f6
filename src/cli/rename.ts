import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentFolder } from '#cli/content-folder.ts';
import { rewriteBeside, rewriteIds, withFormerId } from '#cli/rewrite-ids.ts';
import { nearestHint } from '#lib/nearest.ts';
import type { Entry } from '#model/entry.ts';
import { ID_PATTERN } from '#model/fields.ts';
import { KIND_NAMES } from '#model/kinds.ts';
import { readWorld } from '#model/read.ts';

const [kindWord = '', from = '', to = ''] = process.argv.slice(2);
const kind = KIND_NAMES.find((each) => each === kindWord);
if (!kind) stop(`"${kindWord}" is no kind.${nearestHint(kindWord, KIND_NAMES)} Use: npm run rename <kind> <old> <new>`);
if (!ID_PATTERN.test(to)) stop(`"${to}" is no id: write lower-case letters, digits and single hyphens.`);
const root = contentFolder();
const { entries } = readWorld(root);
const entry = entries.find((each) => each.kind === kind && each.id === from);
if (!entry)
  stop(
    `"${from}" is no entry of ${kind}.${nearestHint(
      from,
      entries.filter((each) => each.kind === kind).map(({ id }) => id),
    )}`,
  );
const sharesIds = (other: string) => other === kind || (['tools', 'terms'].includes(kind) && ['tools', 'terms'].includes(other));
const taken = entries.find((each) => each.id === to && sharesIds(each.kind));
if (taken) stop(`${taken.file} is there already; nothing was changed.`);
if (entry.data === undefined) stop(`${entry.file} has problems; nothing was changed. See: npm run check ${entry.file}`);
const leaving = entries.find((each) => each !== entry && each.kind === kind && formerIdsOf(each).includes(to));
if (leaving) stop(`"${to}" is a former id of ${leaving.file}, to which its address leads; nothing was changed.`);

const ending = extname(entry.file);
const oldFile = join(root, kind, `${from}${ending}`);
const newFile = join(root, kind, `${to}${ending}`);
if (existsSync(newFile)) stop(`${newFile} is there already; nothing was changed.`);
let changed = 0;
// A drawing fits its source to the letter, links included.
let mustDraw = kind === 'diagrams';
for (const each of entries) {
  const file = join(root, each.kind, `${each.id}${extname(each.file)}`);
  const text = rewriteIds(file, each.kind, kind, from, to);
  if (text === undefined) continue;
  writeFileSync(file, text);
  changed += 1;
  mustDraw ||= each.kind === 'diagrams';
}
const beside = join(root, 'beside.yaml');
const besideText = kind === 'tools' && existsSync(beside) ? rewriteBeside(readFileSync(beside, 'utf8'), from, to) : undefined;
if (besideText !== undefined) writeFileSync(beside, besideText);
if (['layers', 'tools', 'terms', 'talks', 'exits'].includes(kind)) writeFileSync(oldFile, withFormerId(oldFile, formerIdsOf(entry), from, to));
renameSync(oldFile, newFile);
console.log(
  `Renamed ${oldFile} to ${newFile}; references in ${changed + (besideText === undefined ? 0 : 1)} files follow. Next: npm run check${mustDraw ? ', then npm run diagrams' : ''}`,
);

function formerIdsOf(each: Entry): string[] {
  return (each.data as { formerIds?: string[] } | undefined)?.formerIds ?? [];
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
