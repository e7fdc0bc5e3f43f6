import type { EventFile } from '#model/events.ts';
import type { LayerFile } from '#model/layers.ts';
import type { Mark } from '#model/marks.ts';
import type { Maturity, MaturityStep } from '#model/maturity.ts';
import type { TalkFile } from '#model/talks.ts';
import type { TermFile } from '#model/terms.ts';
import type { ToolFile } from '#model/tools.ts';

/** Something that has an id and a page. */
interface Paged {
  id: string;
  url: string;
}

export interface Event extends Omit<EventFile, 'subject' | 'object'> {
  id: string;
  url: string;
  subject: Tool | Term;
  object: Tool | Term | undefined;
}

export interface Tool extends Paged, Omit<ToolFile, 'alternatives' | 'useNow'> {
  type: 'tool';
  layer: Layer | undefined;
  besideReason: string | undefined;
  job: string | undefined;
  alternatives: Tool[] | 'does not apply';
  useNow: { entries: (Tool | Term)[]; text: string } | undefined;
  /** Events of which it is the subject, oldest first. */
  events: Event[];
  /** Events of others that name it as object, oldest first. */
  mentions: Event[];
  marks: Mark[];
  maturity: Maturity;
  maturitySteps: MaturityStep[];
  end: Event | undefined;
  talks: Talk[];
  terms: Term[];
  /** Other layers that list it as related. */
  relatedLayers: Layer[];
  /** Tools that name it as an alternative. */
  alternativeOf: Tool[];
}

export interface Term extends Paged, Omit<TermFile, 'tools'> {
  type: 'term';
  name: string;
  tools: Tool[];
  layers: Layer[];
  talks: Talk[];
  events: Event[];
  mentions: Event[];
}

export interface Talk extends Paged, Omit<TalkFile, 'tools' | 'terms'> {
  type: 'talk';
  tools: Tool[];
  terms: Term[];
  layers: Layer[];
}

export interface Layer extends Paged, Omit<LayerFile, 'groups' | 'related' | 'terms' | 'talks' | 'readings'> {
  type: 'layer';
  /** Place in the stack, counted from bedrock without gaps; it carries the colour. */
  position: number;
  groups: { job: string; tools: Tool[] }[];
  tools: Tool[];
  related: Tool[];
  terms: Term[];
  talks: { first: Talk[]; then: Talk[]; deep: Talk[] };
  /** All videos in watching order. */
  videos: Talk[];
  readings: Talk[];
  /** Events whose subject is at home here or is one of its terms, oldest first. */
  events: Event[];
  below: Layer | undefined;
  above: Layer | undefined;
}
