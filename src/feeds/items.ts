import { FACT_LIMITS, type Fact } from '#model/facts.ts';
import type { Event, Exit, Layer, Talk, Term, Tool, Track } from '#model/joined.ts';

/** Gives the whole address of a path below the base. */
export type Address = (path: string) => string;

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** A layer as open data. */
export function layerItem(
  { id, title, url, order, question, summary, notYet, answersTo, reviewed, groups, related, terms, talks, readings, sources }: Layer,
  address: Address,
) {
  return {
    id,
    title,
    url: address(url),
    order,
    question,
    summary,
    notYet,
    answersTo,
    reviewed,
    groups: groups.map(({ job, tools }) => ({ job, tools: ids(tools) })),
    related: ids(related),
    terms: ids(terms),
    talks: { first: ids(talks.first), then: ids(talks.then), deep: ids(talks.deep) },
    readings: ids(readings),
    sources,
  };
}

/** A tool as open data, derived values included. */
export function toolItem(tool: Tool, address: Address) {
  const { id, name, url, aliases, formerNames, inArticle, answersTo, kind, summary, layer, job, chooseWhen, notWhen, homepage, repository } = tool;
  const license = tool.license === null || tool.license === 'unknown' ? tool.license : tool.license.spdx;
  return {
    id,
    name,
    url: address(url),
    aliases,
    formerNames,
    inArticle,
    answersTo,
    kind,
    summary,
    layer: layer?.id ?? null,
    job: job ?? null,
    status: tool.status.value,
    statusSource: citationOf(tool.status),
    maturity: tool.maturity,
    maturitySteps: tool.maturitySteps,
    marks: tool.marks,
    ended: tool.end?.date ?? null,
    license,
    licenseSource: tool.license === null || tool.license === 'unknown' ? null : citationOf(tool.license),
    began: tool.began === 'unknown' ? 'unknown' : tool.began.date,
    beganSource: tool.began === 'unknown' ? null : citationOf(tool.began),
    support: tool.support ? { product: tool.support.product, windows: tool.support.windows, source: citationOf(tool.support) } : null,
    chooseWhen,
    notWhen,
    alternatives: tool.alternatives === 'does not apply' ? tool.alternatives : ids(tool.alternatives),
    useNow: tool.useNow ? { entries: ids(tool.useNow.entries), text: tool.useNow.text } : null,
    homepage,
    repository,
    events: ids(tool.events),
    talks: ids(tool.talks),
    terms: ids(tool.terms),
  };
}

/** A talk or reading as open data. */
export function talkItem({ tools, terms, layers, tracks, type: _type, formerIds: _formerIds, url, ...talk }: Talk, address: Address) {
  return { ...talk, url: address(url), layers: ids(layers), tools: ids(tools), terms: ids(terms), tracks: ids(tracks) };
}

/** A term as open data. */
export function termItem({ id, title, url, aliases, inArticle, answersTo, definition, tools, layers, talks, reviewed, sources }: Term, address: Address) {
  return {
    id,
    title,
    url: address(url),
    aliases,
    inArticle,
    answersTo,
    definition,
    layers: ids(layers),
    tools: ids(tools),
    talks: ids(talks),
    reviewed,
    sources,
  };
}

/** An event as open data. */
export function eventItem({ subject, object, url, text, ...event }: Event, address: Address) {
  return { ...event, title: text, text, url: address(url), subject: subject.id, object: object?.id ?? null };
}

/** An exit page as open data. */
export function exitItem(exit: Exit, address: Address) {
  const {
    id,
    title,
    url,
    aliases,
    answersTo,
    subject,
    related,
    layers,
    happened,
    breaks,
    moves,
    announcedSuccessor: successor,
    effort,
    reviewed,
    sources,
  } = exit;
  return {
    id,
    title,
    url: address(url),
    aliases,
    answersTo,
    subject: subject?.id ?? null,
    related: ids(related),
    layers: ids(layers),
    happened,
    breaks,
    moves: moves.map((move) => ({ ...move, to: ids(move.to) })),
    announcedSuccessor: typeof successor === 'string' ? successor : { ...successor, entry: successor.entry?.id ?? null },
    effort,
    reviewed,
    sources,
  };
}

/** A track as open data. */
export function trackItem({ id, title, url, order, for: reader, summary, steps }: Track, address: Address) {
  return { id, title, url: address(url), order, for: reader, summary, steps: steps.map(({ talk, why }) => ({ talk: talk.id, why })) };
}

/** A cited fact of a tool as open data; `url`, `title` and `checked` are its source's. */
export function factItem({ tool, sort, value, citation, age, isStale }: Fact, address: Address) {
  return { tool: tool.id, page: address(tool.url), sort, value, ...citation, ageInDays: age, limitInDays: FACT_LIMITS[sort] ?? null, stale: isStale };
}

function citationOf({ url, title, checked, published }: { url: string; title: string; checked: string; published?: string | undefined }) {
  return { url, title, checked, ...(published ? { published } : {}) };
}
