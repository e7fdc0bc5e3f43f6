import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countWords } from '#lib/words.ts';
import { proseOf } from '#model/prose.ts';
import { judge } from '#rules/index.ts';
import { CNCF_PROJECTS } from './cncf-projects.ts';
import { ARTICLE_IDS } from './article-ids.ts';

const root = join(import.meta.dirname, '..', '..', 'content');
const { content, problems } = judge(root);
const { graph, world } = content;

/** Least numbers: what the catalogue promises. They may grow, never shrink. */
const LEAST = { tools: 380, terms: 26, videos: 85, events: 800, tracks: 5, diagrams: 14 };

test('the content breaks no rule', () => {
  // Age alone makes nothing wrong: warnings are for those who check again.
  assert.deepEqual(problems.filter(({ level }) => level === 'error').map(({ file, line, text }) => `${file}:${line} ${text}`), []);
});

test('there are exactly the thirteen layers of the article, in its order', () => {
  assert.deepEqual(
    graph.layers.map(({ id }) => id),
    ['compute', 'storage', 'networking', 'container-os', 'container-runtime', 'service-mesh', 'security', 'orchestration', 'build', 'release', 'registry', 'observability', 'developer-experience'],
  );
});

test('everything that the article names has an entry of its kind', () => {
  const tools = new Set(graph.tools.map(({ id }) => id));
  const terms = new Set(graph.terms.map(({ id }) => id));
  assert.deepEqual(ARTICLE_IDS.tools.filter((id) => !tools.has(id)), []);
  assert.deepEqual(ARTICLE_IDS.terms.filter((id) => !terms.has(id)), []);
});

test('each entry of the article says under which name it stands there', () => {
  const named = [...graph.tools, ...graph.terms].filter(({ inArticle }) => inArticle.length > 0).map(({ id }) => id);
  assert.deepEqual([...ARTICLE_IDS.tools, ...ARTICLE_IDS.terms].filter((id) => !named.includes(id)), []);
});

test('every graduated and incubating project of the CNCF is at home in one layer, or beside the stack with a reason', () => {
  const byName = new Map(graph.tools.flatMap((tool) => [tool.name, tool.cncfName ?? tool.name, ...tool.aliases].map((name) => [name, tool] as const)));
  const lost = CNCF_PROJECTS.filter((name) => {
    const tool = byName.get(name);
    return !tool || (!tool.layer && !tool.besideReason) || tool.maturity === 'none';
  });
  assert.deepEqual(lost, []);
});

test('prose has its least measure', () => {
  const least: Record<string, number> = { layers: 500, tools: 120, terms: 60 };
  const short = world.entries.filter(({ kind, body }) => countWords(body) < (least[kind] ?? 0)).map(({ file, body }) => `${file}: ${countWords(body)}`);
  assert.deepEqual(short, []);
});

test('no kind has fewer entries than the article asks for', () => {
  const videos = graph.talks.filter(({ medium }) => medium === 'video');
  const found = { tools: graph.tools, terms: graph.terms, videos, events: graph.events, tracks: graph.tracks, diagrams: content.entries.diagrams };
  for (const [kind, entries] of Object.entries(found)) assert.ok(entries.length >= LEAST[kind as keyof typeof LEAST], `${kind}: ${entries.length}`);
});

test('every layer has at least six videos, and something to watch first', () => {
  for (const layer of graph.layers) {
    assert.ok(layer.videos.length >= 6, `${layer.id}: ${layer.videos.length}`);
    assert.ok(layer.talks.first.length > 0, layer.id);
  }
});

test('a layer page says in its first paragraph, in at most three sentences, what it is about', () => {
  for (const entry of content.entries.layers) {
    const first = proseOf(entry).texts[0]!.text;
    assert.ok(first.split(/(?<=[.?!])\s/).length <= 3, `${entry.id}: ${first}`);
  }
});

test('there are at least fourteen diagrams, the map and one for each layer', () => {
  const names = readdirSync(join(root, 'diagrams')).filter((name) => name.endsWith('.mmd'));
  assert.ok(names.includes('stack-map.mmd'));
  for (const { id } of graph.layers) assert.ok(names.some((name) => name.startsWith(`${id}-`)), id);
});

test('every ended thing has a dated, cited end and says what to use now', () => {
  const ended = graph.tools.filter(({ end }) => end);
  assert.ok(ended.length >= 10);
  for (const { id, end, useNow } of ended) assert.ok(end!.citations.length > 0 && useNow!.text, id);
});
