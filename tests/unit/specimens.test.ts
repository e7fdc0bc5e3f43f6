import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '..', '..', 'src/components');
const END = '.specimen.astro';

/** Components that cannot be shown by themselves, and why. */
const WITHOUT: Record<string, string> = {
  'mdx/Choices': 'asks the address of the page which layer it stands on; ToolTable shows it',
  'mdx/Diagram': 'reads a drawing of the content by its id; Figure shows it',
  'page/EditLink': 'reads where an entry of the content lies, and is nothing without a public repository',
  'page/Head': 'has nothing to see',
  'specimens/BaseStates': 'is a specimen itself: of what has no component',
  'specimens/Specimen': 'frames the specimens',
  'specimens/State': 'frames the states of a specimen',
};

/** Parts that make no sense alone, and the component whose specimen shows them. */
const PARTS: Record<string, string> = {
  'figure/LineageLanes': 'figure/Lineage',
  'figure/SectionAxis': 'figure/Section',
  'figure/SectionBeds': 'figure/Section',
  'figure/SectionEdge': 'figure/Section',
  'figure/SectionEdgeChanges': 'figure/Section',
  'figure/SectionFan': 'figure/Section',
  'figure/SectionKey': 'figure/Section',
  'figure/SectionLabels': 'figure/Section',
  'figure/SectionLedger': 'figure/Section',
  'figure/SectionNames': 'figure/Section',
  'figure/SectionVeil': 'figure/Section',
  'figure/StratumBeds': 'figure/Stratum',
  'figure/StratumNames': 'figure/Stratum',
  'tools/FactTableRow': 'tools/FactTable',
  'ui/Anchor': 'ui/SectionTitle',
};

const files = readdirSync(root)
  .filter((folder) => statSync(join(root, folder)).isDirectory())
  .flatMap((folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`));
const components = files.filter((file) => file.endsWith('.astro') && !file.endsWith(END)).map((file) => file.slice(0, -'.astro'.length));
const specimens = new Set(files.filter((file) => file.endsWith(END)).map((file) => file.slice(0, -END.length)));
const read = (component: string, end = '.astro') => readFileSync(join(root, `${component}${end}`), 'utf8');
const draws = (text: string, component: string) => new RegExp(`<${component.split('/')[1]}\\b`).test(text);

test('every component has a specimen beside it that draws it', () => {
  const missing = components.filter((each) => !specimens.has(each) && !(each in WITHOUT) && !(each in PARTS));
  assert.deepEqual(missing, [], 'write Name.specimen.astro beside the component, with a <State> for each of its states');
  assert.deepEqual(
    [...specimens].filter((each) => !draws(read(each, END), each)),
    [],
  );
});

test('no specimen is left without its component', () => {
  assert.deepEqual(
    [...specimens].filter((each) => !components.includes(each)),
    [],
  );
});

test('every exception is still needed', () => {
  const listed = [...Object.keys(WITHOUT), ...Object.keys(PARTS)];
  assert.deepEqual(
    listed.filter((each) => !components.includes(each) || specimens.has(each)),
    [],
  );
  for (const [part, whole] of Object.entries(PARTS)) assert.ok(specimens.has(whole) && draws(read(whole), part), `${whole} does not show ${part}`);
});

test('what a component’s style shows on hover and on focus stands in its specimen', () => {
  const faults = components.flatMap((component) => {
    const style = read(component).split('<style>')[1] ?? '';
    const shown = specimens.has(component) ? component : PARTS[component];
    if (!shown) return [];
    return (['hover', 'focus'] as const)
      .filter((state) => style.includes(`:${state}`) && !read(shown, END).includes(`forces="${state}"`))
      .map((state) => `${component}: ${state}`);
  });
  assert.deepEqual(faults, []);
});

test('the kept pictures weigh at most 2 MB together, and each is of a specimen', () => {
  const folder = join(root, '..', '..', 'tests/visual/baselines');
  const pictures = readdirSync(folder);
  assert.ok(pictures.length > 100);
  const bytes = pictures.reduce((sum, picture) => sum + statSync(join(folder, picture)).size, 0);
  assert.ok(bytes <= 2 * 1024 * 1024, `${Math.round(bytes / 1024)} KB`);
  const names = new Set([...specimens].map((each) => each.split('/')[1]));
  // What has no component, shown by BaseStates.
  for (const name of ['links', 'controls', 'text', 'term']) names.add(name);
  assert.deepEqual(
    pictures.filter((picture) => !names.has(picture.split('-')[0]!)),
    [],
  );
});
