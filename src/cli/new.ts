import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { contentFolder } from '#cli/content-folder.ts';
import { emptyEntry } from '#cli/empty-entry.ts';
import { nearestHint } from '#lib/nearest.ts';
import { ID_PATTERN } from '#model/fields.ts';
import { KIND_NAMES, KINDS, type Kind } from '#model/kinds.ts';
import { PROSE_PAGES } from '#model/urls.ts';

const [kindWord = '', id = ''] = process.argv.slice(2);
const kind = KIND_NAMES.find((each) => each === kindWord);
if (!kind) stop(`"${kindWord}" is no kind.${nearestHint(kindWord, KIND_NAMES)} Kinds: ${KIND_NAMES.join(', ')}. Use: npm run new <kind> <id>`);
if (!ID_PATTERN.test(id)) stop(`"${id}" is no id: write lower-case letters, digits and single hyphens.`);
if (kind === 'pages' && !PROSE_PAGES.includes(id))
  stop(`The site has no page "${id}".${nearestHint(id, PROSE_PAGES)} Pages of prose: ${PROSE_PAGES.join(', ')}.`);
if (kind === 'tools' || kind === 'terms') {
  const other = kind === 'tools' ? 'terms' : 'tools';
  const twin = KINDS[other].extensions.map((ending) => fileOf(other, ending)).find((file) => existsSync(file));
  if (twin) stop(`${twin} has this id, and tools and terms share theirs; nothing was written.`);
}
const taken = KINDS[kind].extensions.map((ending) => fileOf(kind, ending)).find((file) => existsSync(file));
if (taken) stop(`${taken} is there already; nothing was written.`);

const file = fileOf(kind, KINDS[kind].extensions[0]);
const layers = join(contentFolder(), 'layers');
const { data, body } = emptyEntry(kind, existsSync(layers) ? readdirSync(layers).length : 0);
const yaml = stringify(data, { lineWidth: 0 });
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, body === undefined ? yaml : `---\n${yaml}---\n\n${body}`, { flag: 'wx' });
console.log(`Wrote ${file}. Write what says "fill me in", then: npm run check ${file}`);

function fileOf(of: Kind, ending: string): string {
  return join(contentFolder(), of, `${id}${ending}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
