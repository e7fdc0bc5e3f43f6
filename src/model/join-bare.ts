import type { Authored } from '#model/graph.ts';
import type { Talk, Term, Tool } from '#model/joined.ts';
import type { TalkFile } from '#model/talks.ts';
import type { TermFile } from '#model/terms.ts';
import type { ToolFile } from '#model/tools.ts';
import { urlOf } from '#model/urls.ts';

/** A tool with its own fields only; links and derived values are still empty. */
export function bareTool({ id, data }: Authored<ToolFile>): Tool {
  return {
    ...data,
    type: 'tool',
    id,
    url: urlOf('tools', id),
    layer: undefined,
    besideReason: undefined,
    job: undefined,
    alternatives: data.alternatives === 'does not apply' ? data.alternatives : [],
    useNow: undefined,
    events: [],
    mentions: [],
    marks: [],
    maturity: 'none',
    maturitySteps: [],
    end: undefined,
    talks: [],
    terms: [],
    relatedLayers: [],
    alternativeOf: [],
    exits: [],
  };
}

/** A term with its own fields only. */
export function bareTerm({ id, data }: Authored<TermFile>): Term {
  return { ...data, type: 'term', id, url: urlOf('terms', id), name: data.title, tools: [], layers: [], talks: [], events: [], mentions: [], exits: [] };
}

/** A talk with its own fields only. */
export function bareTalk({ id, data }: Authored<TalkFile>): Talk {
  return { ...data, type: 'talk', id, url: urlOf('talks', id), tools: [], terms: [], layers: [], tracks: [] };
}
