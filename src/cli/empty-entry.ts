import type { Kind } from '#model/kinds.ts';
import { FILL_ME_IN } from '#rules/nothing-is-left-to-fill.ts';

const SOURCE = { url: 'https://example.org/fill-me-in', title: FILL_ME_IN, checked: '2020-01-01' };
const section = (title: string, id: string, text = FILL_ME_IN) => `## ${title} {#${id}}\n\n${text}\n`;

/**
 * A new entry of a kind: valid but for what still has to be filled in.
 * @param kind its kind
 * @param layers how many layers there are; a new one lies on top of them
 * @returns front matter or YAML, and the body where the kind has one
 */
export function emptyEntry(kind: Kind, layers: number): { data: object; body: string | undefined } {
  const { data, body } = EMPTY[kind];
  return { data: kind === 'layers' ? { ...data, order: layers + 1 } : data, body };
}

const EMPTY: Record<Kind, { data: object; body: string | undefined }> = {
  layers: {
    data: {
      title: FILL_ME_IN,
      order: 1,
      question: FILL_ME_IN,
      summary: FILL_ME_IN,
      notYet: FILL_ME_IN,
      reviewed: '2020-01-01',
      groups: [{ job: FILL_ME_IN, tools: ['fill-me-in'] }],
      talks: { first: [] },
      sources: [SOURCE],
    },
    body: [
      section('The problem', 'the-problem'),
      section('How Kubernetes answers it', 'how-kubernetes-answers'),
      section('Building blocks', 'building-blocks', '<Diagram id="fill-me-in" />'),
      section('Tools', 'tools', '<Choices />'),
      section('Then and now', 'then-and-now'),
    ].join('\n'),
  },
  tools: {
    data: {
      name: FILL_ME_IN,
      kind: 'tool',
      summary: FILL_ME_IN,
      began: 'unknown',
      chooseWhen: [FILL_ME_IN],
      notWhen: [`${FILL_ME_IN} too`],
      alternatives: [],
      status: { value: 'unknown', ...SOURCE },
      license: 'unknown',
      homepage: 'none',
      repository: 'unknown',
    },
    body: [section('What it is', 'what-it-is'), section('The job', 'job'), section('Then and now', 'then-and-now')].join('\n'),
  },
  terms: { data: { title: FILL_ME_IN, definition: FILL_ME_IN, reviewed: '2020-01-01', sources: [SOURCE] }, body: `${FILL_ME_IN}\n` },
  talks: {
    data: {
      title: FILL_ME_IN,
      recording: 'https://example.org/fill-me-in',
      medium: 'video',
      speakers: [{ name: FILL_ME_IN, affiliation: 'unknown' }],
      event: FILL_ME_IN,
      date: '2020',
      minutes: 'unknown',
      level: 'first',
      answers: FILL_ME_IN,
      why: FILL_ME_IN,
      aged: 'nothing known',
      evidence: SOURCE,
    },
    body: undefined,
  },
  events: { data: { date: '2020', kind: 'changed', subject: 'fill-me-in', text: FILL_ME_IN, citations: [SOURCE] }, body: undefined },
  exits: {
    data: {
      title: FILL_ME_IN,
      happened: { date: '2020', text: FILL_ME_IN, ...SOURCE },
      breaks: 'not established',
      moves: [
        { situation: FILL_ME_IN, to: ['fill-me-in'], why: FILL_ME_IN },
        { situation: FILL_ME_IN, to: ['fill-me-in'], why: FILL_ME_IN },
      ],
      announcedSuccessor: 'unknown',
      effort: { size: 'days', why: FILL_ME_IN },
      reviewed: '2020-01-01',
    },
    body: section('How to move', 'how-to-move'),
  },
  tracks: {
    data: {
      title: FILL_ME_IN,
      order: 1,
      for: FILL_ME_IN,
      summary: FILL_ME_IN,
      steps: [
        { talk: 'fill-me-in', why: FILL_ME_IN },
        { talk: 'fill-me-in-too', why: FILL_ME_IN },
      ],
    },
    body: undefined,
  },
  diagrams: {
    data: { caption: FILL_ME_IN },
    body: [
      'flowchart TB',
      `  accTitle: ${FILL_ME_IN}`,
      `  accDescr: ${FILL_ME_IN}`,
      '  one[Part one] --> two[Part two]',
      '  two --> three[Part three]',
      '  three --> four[Part four]',
      '  three --> five[Part five]',
      '  five --> six[Part six]',
      ...['one', 'two', 'three', 'four'].map((part) => `  click ${part} href "/tools/"`),
      '',
    ].join('\n'),
  },
  pages: { data: { title: FILL_ME_IN, description: FILL_ME_IN, reviewed: '2020-01-01' }, body: section('First section', 'first-section') },
};
