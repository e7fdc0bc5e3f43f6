import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { prose } from '#markdown/prose.ts';
import { termLinks } from '#markdown/term-links.ts';

/** The links of a text as they stand on the page: what they say, with a star where they are marked as a term. */
async function links(text: string, base = '/'): Promise<string[]> {
  const { html } = await markdownToHtml(text, { hastPlugins: [termLinks, prose({ base })] });
  return [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/g)]
    .filter(([, attributes = '']) => !attributes.includes('anchor'))
    .map(([, attributes = '', words = '']) => `${words}${/class="term"/.test(attributes) ? '*' : ''}`);
}

test('of the links to a term in a section the first is marked', async () => {
  assert.deepEqual(await links('A [mesh](/terms/mesh/).\n\n- Another [net](/terms/mesh/) and [canary](/terms/canary/).'), ['mesh*', 'net', 'canary*']);
});

test('each heading begins a section, whatever its depth', async () => {
  assert.deepEqual(await links('## One\n\n[a](/terms/a/) [a](/terms/a/)\n\n### Two\n\n[a](/terms/a/)\n\n## Three\n\n[a](/terms/a/)'), ['a*', 'a', 'a*', 'a*']);
});

test('a section of a term’s page is the term', async () => {
  assert.deepEqual(await links('[a](/terms/a/#events) [a](/terms/a/)'), ['a*', 'a']);
});

test('links to tools, to the list of terms and elsewhere are no terms', async () => {
  assert.deepEqual(await links('[t](/tools/a/) [l](/terms/) [o](https://example.org/terms/a/)'), ['t', 'l', 'o']);
});

test('texts are marked each for itself', async () => {
  assert.deepEqual(await links('[a](/terms/a/)'), ['a*']);
  assert.deepEqual(await links('[a](/terms/a/)'), ['a*']);
});

test('under a sub-path the marks are the same', async () => {
  assert.deepEqual(await links('[a](/terms/a/) [a](/terms/a/)', '/strata/'), ['a*', 'a']);
});
