import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '..', '..');
const eslint = new ESLint({ cwd: root });

async function told(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ message }) => message);
}

const FORBIDDEN: [file: string, code: string][] = [
  ['src/lib/dates.ts', "import '#model/tools.ts';"],
  ['src/model/tools.ts', "import '#rules/index.ts';"],
  ['src/model/tools.ts', "import 'astro:content';"],
  ['src/rules/rule.ts', "import '#site/graph.ts';"],
  ['src/browser/page.ts', "import '#model/graph.ts';"],
  ['src/components/ui/Mark.astro', "---\nimport '#rules/index.ts';\n---\n"],
  ['src/pages/about.astro', "---\nimport { getCollection } from 'astro:content';\n---\n"],
  ['src/site/nav.ts', "import '#components/page/Header.astro';"],
  ['src/cli/check.ts', "import '../rules/index.ts';"],
  ['src/cards/card.ts', "import '#site/graph.ts';"],
];
for (const [file, code] of FORBIDDEN) {
  test(`${file} may not say ${code.replaceAll('\n', ' ')}`, async () => {
    assert.equal((await told(file, code)).length, 1);
  });
}

test('what the house allows is allowed', async () => {
  assert.deepEqual(await told('src/pages/about.astro', "---\nimport '#site/graph.ts';\nimport '#layouts/Page.astro';\n---\n"), []);
  assert.deepEqual(await told('src/rules/rule.ts', "import '#model/tools.ts';\nimport '#lib/dates.ts';"), []);
  assert.deepEqual(await told('src/browser/page.ts', "import '#search/rank.ts';"), []);
});
