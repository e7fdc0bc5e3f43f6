import { contentFolder } from '#cli/content-folder.ts';
import { describeFields } from '#cli/describe-fields.ts';
import { nearestHint } from '#lib/nearest.ts';
import { KIND_NAMES, KINDS } from '#model/kinds.ts';
import type { Entry } from '#model/entry.ts';
import { proseOf } from '#model/prose.ts';
import { readWorld } from '#model/read.ts';
import { addressOf } from '#model/urls.ts';
import { canMean, referencesOf } from '#model/references.ts';

const [kindWord = '', id] = process.argv.slice(2);
const kind = KIND_NAMES.find((each) => each === kindWord);
if (!kind) {
  console.error(`"${kindWord}" is no kind.${nearestHint(kindWord, KIND_NAMES)} Kinds: ${KIND_NAMES.join(', ')}. Use: npm run show <kind> [id]`);
  process.exit(2);
}
if (id === undefined) {
  console.log(`Fields of ${kind} (content/${kind}/<id>${KINDS[kind].extensions.join(' or ')}):\n`);
  for (const row of describeFields(KINDS[kind].schema)) console.log(row);
  process.exit(0);
}
const world = readWorld(contentFolder());
const entry = world.entries.find((each) => each.kind === kind && each.id === id);
if (!entry) {
  const ids = world.entries.filter((each) => each.kind === kind).map((each) => each.id);
  console.error(`"${id}" is no entry of ${kind}.${nearestHint(id, ids)}`);
  process.exit(1);
}
console.log(`${entry.file}\n${JSON.stringify(entry.data, undefined, 2)}\n\nPointed to by:`);
const pointing = world.entries.flatMap((each) => (each === entry ? [] : waysTo(each).map((way) => `  ${each.file}: ${way}`)));
for (const row of pointing) console.log(row);
if (world.beside.some((each) => kind === 'tools' && each.id === id)) console.log(`  ${world.name}/beside.yaml`);
else if (pointing.length === 0) console.log('  nothing');

/** How an entry points here: by fields, by links in its text, by a tag. */
function waysTo(other: Entry): string[] {
  const fields = [...referencesOf(other)]
    .filter((each) => each.id === id && canMean(each.target, kind!))
    .map(({ path }) => path.filter((part) => typeof part === 'string').join('.'));
  const isLinked = other.body.includes(addressOf(kind!, id!));
  const isPlaced = kind === 'diagrams' && proseOf(other).tags.some((tag) => tag.name === 'Diagram' && tag.attributes.id === id);
  return [...new Set([...fields, ...(isLinked ? ['a link in its text'] : []), ...(isPlaced ? ['<Diagram>'] : [])])];
}
