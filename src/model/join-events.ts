import type { EventFile } from '#model/events.ts';
import { byDate, type Authored, type Things } from '#model/graph.ts';
import type { Event } from '#model/joined.ts';
import { eventUrl } from '#model/urls.ts';

/**
 * Hangs each event on its subject and object.
 * @returns all events whose subject exists, oldest first
 */
export function joinEvents(entries: Authored<EventFile>[], things: Things): Event[] {
  const events: Event[] = [];
  for (const { id, data } of entries) {
    const subject = things.get(data.subject);
    if (!subject) continue;
    events.push({ ...data, id, url: eventUrl(id, subject.url), subject, object: data.object === undefined ? undefined : things.get(data.object) });
  }
  events.sort(byDate);
  for (const event of events) {
    event.subject.events.push(event);
    event.object?.mentions.push(event);
  }
  return events;
}
