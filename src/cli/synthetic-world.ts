import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const LAYERS = 13;
/** One talk for every so many tools. */
const TOOLS_A_TALK = 4;
const SOURCE = { url: 'https://example.org/source', title: 'Source', checked: '2026-01-01' };
const WORDS = 'bed course layer seam fault fold ridge shelf basin delta drift grain lode marl plume reef silt sill tuff vein'.split(' ');

/**
 * Writes a world of so many tools, thirteen layers and a talk for every four tools. It has no diagrams, and the same
 * number gives the same bytes.
 * @param folder where the content goes
 * @param count how many tools
 */
export function writeSyntheticWorld(folder: string, count: number): void {
  for (const kind of ['layers', 'tools', 'terms', 'talks', 'events', 'diagrams', 'pages']) mkdirSync(join(folder, kind), { recursive: true });
  const write = (file: string, data: object, body?: string) => {
    const yaml = stringify(data);
    writeFileSync(join(folder, file), body === undefined ? yaml : `---\n${yaml}---\n\n${body}\n`);
  };
  write('edition.yaml', { date: '2026-11-24', name: '2026-11' });
  writeFileSync(join(folder, 'beside.yaml'), '[]\n');
  write('pages/start.mdx', { title: 'Start', description: 'A synthetic world.', reviewed: '2026-01-01' }, '## One {#one}\n\nText.');
  for (let tool = 0; tool < count; tool += 1) write(`tools/tool-${tool}.md`, toolData(tool, count), prose(tool));
  const talks = Math.floor(count / TOOLS_A_TALK);
  for (let talk = 0; talk < talks; talk += 1) write(`talks/talk-${talk}.yaml`, talkData(talk));
  for (let layer = 0; layer < LAYERS; layer += 1)
    write(
      `layers/layer-${layer}.mdx`,
      layerData(layer, count, talks),
      `## The problem {#the-problem}\n\n${text(layer, 60)}\n\n## Tools {#tools}\n\n<Choices />`,
    );
}

function toolData(tool: number, count: number): object {
  const next = `tool-${(tool + 1) % count}`;
  return {
    name: `Tool ${tool}`,
    aliases: [`t${tool}`],
    kind: 'tool',
    summary: text(tool, 10),
    began: { date: '2020-01', ...SOURCE },
    chooseWhen: [text(tool + 1, 8)],
    notWhen: [text(tool + 2, 8)],
    alternatives: [next],
    status: { value: 'active', ...SOURCE },
    license: { spdx: 'Apache-2.0', ...SOURCE },
    homepage: 'none',
    repository: 'none',
  };
}

function talkData(talk: number): object {
  const recording = `https://example.org/watch/${talk}`;
  const own = { answers: text(talk, 6), why: text(talk, 9), aged: 'nothing known', tools: [`tool-${talk}`], evidence: SOURCE };
  return { title: `Talk ${talk}`, recording, medium: 'video', speakers: [], event: 'Conference', date: '2022', minutes: 30, level: 'first', ...own };
}

function layerData(layer: number, count: number, talks: number): object {
  const every = (total: number, name: string) =>
    Array.from({ length: total }, (_, index) => index)
      .filter((index) => index % LAYERS === layer)
      .map((index) => `${name}-${index}`);
  const own = { question: 'What is it?', summary: 'A layer.', notYet: 'Never.', reviewed: '2026-01-01', sources: [SOURCE] };
  return { title: `Layer ${layer}`, order: layer + 1, ...own, groups: [{ job: 'Job', tools: every(count, 'tool') }], talks: { first: every(talks, 'talk') } };
}

function prose(tool: number): string {
  return ['what-it-is', 'job', 'then-and-now'].map((id, index) => `## ${id} {#${id}}\n\n${text(tool + index, 60)} See [another](/tools/tool-0/).`).join('\n\n');
}

/** Words that look random and are the same each time. */
function text(seed: number, length: number): string {
  return Array.from({ length }, (_, index) => WORDS[(seed * 7 + index * index * 3 + index) % WORDS.length]).join(' ');
}
