import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { contentFolder } from '#cli/content-folder.ts';
import { emptyEntry } from '#cli/empty-entry.ts';
import { nearestHint } from '#lib/nearest.ts';
import { ID_PATTERN } from '#model/fields.ts';
import { KIND_NAMES, KINDS, type Kind } from '#model/kinds.ts';

const [kindWord = '', id = ''] = process.argv.slice(2);
const kind = KIND_NAMES.find((each) => each === kindWord);
if (!kind) stop(`"${kindWord}" is no kind.${nearestHint(kindWord, KIND_NAMES)} Kinds: ${KIND_NAMES.join(', ')}. Use: npm run new <kind> <id>`);
if (!ID_PATTERN.test(id)) stop(`"${id}" is no id: write lower-case letters, digits and single hyphens.`);
const taken = KINDS[kind].extensions.map((ending) => fileOf(kind, ending)).find((file) => existsSync(file));
if (taken) stop(`${taken} is there already; nothing was written.`);

const file = fileOf(kind, KINDS[kind].extensions[0]);
const { data, body } = emptyEntry(kind);
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
