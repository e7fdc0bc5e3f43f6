import { contentFolder } from '#cli/content-folder.ts';
import { describeFields } from '#cli/describe-fields.ts';
import { nearestHint } from '#lib/nearest.ts';
import { KIND_NAMES, KINDS } from '#model/kinds.ts';
import { readContent } from '#model/sources.ts';

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
const { world } = readContent(contentFolder());
const entry = world.entries.find((each) => each.kind === kind && each.id === id);
if (!entry) {
  const ids = world.entries.filter((each) => each.kind === kind).map((each) => each.id);
  console.error(`"${id}" is no entry of ${kind}.${nearestHint(id, ids)}`);
  process.exit(1);
}
console.log(`${entry.file}\n${JSON.stringify(entry.data, undefined, 2)}\n\nPointed to by:`);
const isNamed = new RegExp(`(^|[^a-z0-9-])${id}([^a-z0-9-]|$)`);
const pointing = world.entries.filter((each) => each !== entry && (isNamed.test(JSON.stringify(each.data ?? '')) || each.body.includes(`/${kind}/${id}/`)));
for (const { file } of pointing) console.log(`  ${file}`);
if (pointing.length === 0) console.log('  nothing');
