import type { EventFile } from '#model/events.ts';
import type { ExitFile } from '#model/exits.ts';
import type { LayerFile } from '#model/layers.ts';
import type { Mark } from '#model/marks.ts';
import type { Maturity, MaturityStep } from '#model/maturity.ts';
import type { TalkFile } from '#model/talks.ts';
import type { TermFile } from '#model/terms.ts';
import type { ToolFile } from '#model/tools.ts';
import type { TrackFile } from '#model/tracks.ts';

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
  /** Its exit pages: its own first, then those that it concerns. */
  exits: Exit[];
}

export interface Term extends Paged, Omit<TermFile, 'tools'> {
  type: 'term';
  name: string;
  tools: Tool[];
  layers: Layer[];
  talks: Talk[];
  events: Event[];
  mentions: Event[];
  exits: Exit[];
}

export interface Talk extends Paged, Omit<TalkFile, 'tools' | 'terms'> {
  type: 'talk';
  tools: Tool[];
  terms: Term[];
  layers: Layer[];
  tracks: Track[];
}

/** What to do about a thing that ended. */
export interface Exit extends Paged, Omit<ExitFile, 'subject' | 'related' | 'layers' | 'moves' | 'announcedSuccessor'> {
  type: 'exit';
  name: string;
  subject: Tool | Term | undefined;
  related: (Tool | Term)[];
  layers: Layer[];
  moves: { situation: string; to: (Tool | Term)[]; why: string }[];
  announcedSuccessor: (Omit<Exclude<ExitFile['announcedSuccessor'], string>, 'entry'> & { entry: Tool | Term | undefined }) | 'none' | 'unknown';
}

/** A way through talks of several layers. */
export interface Track extends Omit<TrackFile, 'steps'> {
  id: string;
  url: string;
  steps: { talk: Talk; why: string }[];
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
  /** Exit pages of what is at home here. */
  exits: Exit[];
  /** Events whose subject is at home here or is one of its terms, oldest first. */
  events: Event[];
  below: Layer | undefined;
  above: Layer | undefined;
}
