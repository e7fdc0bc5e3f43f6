import type { Beside, Edition } from '#model/edition.ts';
import type { EventFile } from '#model/events.ts';
import type { ExitFile } from '#model/exits.ts';
import type { Event, Exit, Layer, Talk, Term, Tool, Track } from '#model/joined.ts';
import { joinEvents } from '#model/join-events.ts';
import { joinExits } from '#model/join-exits.ts';
import { joinLayers, neighbours } from '#model/join-layers.ts';
import { joinTracks } from '#model/join-tracks.ts';
import { bareTalk, bareTerm, bareTool } from '#model/join-bare.ts';
import type { LayerFile } from '#model/layers.ts';
import { endEvent, marksOf } from '#model/marks.ts';
import { maturityOf, maturitySteps } from '#model/maturity.ts';
import type { TalkFile } from '#model/talks.ts';
import type { TermFile } from '#model/terms.ts';
import type { ToolFile } from '#model/tools.ts';
import type { TrackFile } from '#model/tracks.ts';

/** An entry as authored, with the id that its file's name gives. */
export interface Authored<File> {
  id: string;
  data: File;
}

/** Everything that the graph is made of. */
export interface Sources {
  edition: Edition;
  beside: Beside;
  layers: Authored<LayerFile>[];
  tools: Authored<ToolFile>[];
  terms: Authored<TermFile>[];
  talks: Authored<TalkFile>[];
  events: Authored<EventFile>[];
  exits: Authored<ExitFile>[];
  tracks: Authored<TrackFile>[];
}

/** The joined model: ids have become objects, reverse links and derived values are filled in. */
export interface Graph {
  edition: Edition;
  /** From bedrock to surface. */
  layers: Layer[];
  /** By name. */
  tools: Tool[];
  /** By title. */
  terms: Term[];
  /** Newest first. */
  talks: Talk[];
  /** Oldest first. */
  events: Event[];
  /** By title. */
  exits: Exit[];
  /** In their own order. */
  tracks: Track[];
}

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Compares two names as a reader of British English sorts them. */
export function compareNames(a: string, b: string): number {
  return byName.compare(a, b);
}

/** Tools and terms share one space of ids, so that an event's subject needs no kind. */
export type Things = Map<string, Tool | Term>;

/**
 * Joins authored entries to one graph. Dead references are left out here; the rules report them.
 * @param sources all entries, valid by their schemas
 */
export function buildGraph(sources: Sources): Graph {
  const tools = new Map(sources.tools.map((entry) => [entry.id, bareTool(entry)]));
  const terms = new Map(sources.terms.map((entry) => [entry.id, bareTerm(entry)]));
  const talks = new Map(sources.talks.map((entry) => [entry.id, bareTalk(entry)]));
  const things: Things = new Map<string, Tool | Term>([...terms, ...tools]);
  linkTools(sources, tools, things);
  linkTerms(sources, terms, tools);
  linkTalks(sources, talks, tools, terms);
  const events = joinEvents(sources.events, things);
  const layers = joinLayers(sources.layers, { tools, terms, talks });
  neighbours(layers);
  for (const tool of tools.values()) deriveTool(tool, sources.edition.date);
  for (const layer of layers) layer.events = eventsOf(layer);
  const exits = joinExits(sources.exits, things, layers);
  return {
    edition: sources.edition,
    layers,
    tools: [...tools.values()].sort((a, b) => compareNames(a.name, b.name)),
    terms: [...terms.values()].sort((a, b) => compareNames(a.title, b.title)),
    talks: [...talks.values()].sort((a, b) => b.date.localeCompare(a.date) || compareNames(a.title, b.title)),
    events,
    exits,
    tracks: joinTracks(sources.tracks, talks),
  };
}

function linkTools(sources: Sources, tools: Map<string, Tool>, things: Things): void {
  for (const { id, data } of sources.tools) {
    const tool = tools.get(id)!;
    if (data.alternatives !== 'does not apply') {
      tool.alternatives = found(data.alternatives, tools);
      for (const other of tool.alternatives) other.alternativeOf.push(tool);
    }
    if (data.useNow) tool.useNow = { entries: found(data.useNow.entries, things), text: data.useNow.text };
    tool.besideReason = sources.beside.find((entry) => entry.id === id)?.reason;
  }
}

function linkTerms(sources: Sources, terms: Map<string, Term>, tools: Map<string, Tool>): void {
  for (const { id, data } of sources.terms) {
    const term = terms.get(id)!;
    term.tools = found(data.tools, tools);
    for (const tool of term.tools) tool.terms.push(term);
  }
}

function linkTalks(sources: Sources, talks: Map<string, Talk>, tools: Map<string, Tool>, terms: Map<string, Term>): void {
  for (const { id, data } of sources.talks) {
    const talk = talks.get(id)!;
    talk.tools = found(data.tools, tools);
    talk.terms = found(data.terms, terms);
    for (const thing of [...talk.tools, ...talk.terms]) thing.talks.push(talk);
  }
}

function deriveTool(tool: Tool, today: string): void {
  const files = tool.events.map((event) => ({ ...event, subject: tool.id, object: event.object?.id }));
  tool.marks = marksOf(files, tool.status.value, today);
  tool.maturity = maturityOf(files);
  tool.maturitySteps = maturitySteps(files);
  const end = endEvent(files, tool.status.value, today);
  tool.end = end && tool.events.find((event) => event.id === end.id);
}

function eventsOf(layer: Layer): Event[] {
  const things: (Tool | Term)[] = [...layer.tools, ...layer.terms];
  return things.flatMap((thing) => thing.events).sort(byDate);
}

/** Orders events by date, then id, so that a build gives the same bytes everywhere. */
export function byDate(a: Event, b: Event): number {
  return a.date.localeCompare(b.date) || a.id.localeCompare(b.id);
}

function found<Thing>(ids: readonly string[], things: ReadonlyMap<string, Thing>): Thing[] {
  return ids.map((id) => things.get(id)).filter((thing) => thing !== undefined);
}
