import type { Event, Layer, Talk, Term, Tool } from '#model/joined.ts';

/** Gives the whole address of a path below the base. */
export type Address = (path: string) => string;

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** A layer as open data. */
export function layerItem(
  { id, title, url, order, question, summary, notYet, reviewed, groups, related, terms, talks, readings, sources }: Layer,
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
  const { id, name, url, aliases, formerNames, inArticle, kind, summary, layer, job, chooseWhen, notWhen, homepage, repository } = tool;
  const license = tool.license === null || tool.license === 'unknown' ? tool.license : tool.license.spdx;
  return {
    id,
    name,
    url: address(url),
    aliases,
    formerNames,
    inArticle,
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
export function termItem({ id, title, url, aliases, inArticle, definition, tools, layers, talks, reviewed, sources }: Term, address: Address) {
  return { id, title, url: address(url), aliases, inArticle, definition, layers: ids(layers), tools: ids(tools), talks: ids(talks), reviewed, sources };
}

/** An event as open data. */
export function eventItem({ subject, object, url, text, ...event }: Event, address: Address) {
  return { ...event, title: text, text, url: address(url), subject: subject.id, object: object?.id ?? null };
}

function citationOf({ url, title, checked, published }: { url: string; title: string; checked: string; published?: string | undefined }) {
  return { url, title, checked, ...(published ? { published } : {}) };
}
