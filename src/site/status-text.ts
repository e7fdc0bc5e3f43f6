import { monthOf } from '#lib/dates.ts';
import type { Event, Tool } from '#model/joined.ts';
import type { EventKind } from '#model/events.ts';
import type { Status } from '#model/tools.ts';

/** How a status reads in a table. */
export const STATUS_WORDS: Record<Status, string> = {
  active: 'Active',
  maintenance: 'Maintenance only',
  deprecated: 'Deprecated',
  superseded: 'Superseded',
  archived: 'Archived',
  discontinued: 'Ended',
  removed: 'Removed',
  unknown: 'Unknown',
};

/** The status of a tool as a word, with the month of its end: `Archived 2023-10`. */
export function statusText(tool: Tool): string {
  const word = STATUS_WORDS[tool.status.value];
  return tool.end ? `${word} ${monthOf(tool.end.date)}` : word;
}

/** The licence of a tool as a word. */
export function licenseText(license: Tool['license']): string {
  if (license === null) return 'Does not apply';
  if (license === 'unknown') return 'Unknown';
  return license.spdx === 'LicenseRef-Proprietary' ? 'Proprietary' : license.spdx;
}

/**
 * An expression of three licences or more, for a narrow column: the first and how many follow.
 * @example "Apache-2.0 and 2 more"
 */
export function shortLicenseText(text: string): string {
  const licenses = text.split(/ (?:AND|OR) /);
  return licenses.length < 3 ? text : `${licenses[0]!.replace(/^\(+/, '')} and ${licenses.length - 1}\u00a0more`;
}

/** What each kind of event is called in a ledger. */
export const EVENT_WORDS: Record<EventKind, string> = {
  began: 'Began',
  released: 'Released',
  stable: 'Stable',
  changed: 'Changed',
  donated: 'Donated',
  accepted: 'CNCF sandbox',
  incubating: 'CNCF incubating',
  graduated: 'CNCF graduated',
  archived: 'Archived',
  maintenance: 'Maintenance',
  deprecated: 'Deprecated',
  removed: 'Removed',
  ended: 'Ended',
  renamed: 'Renamed',
  moved: 'Moved',
  superseded: 'Superseded',
  relicensed: 'Relicensed',
  acquired: 'Acquired',
  revived: 'Revived',
};

/** Words that introduce an event which lies ahead of the edition. */
export function announcement(event: Event): string {
  return event.announced ? `Announced for ${event.date}: ` : '';
}
