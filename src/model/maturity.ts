import type { EventFile, EventKind } from '#model/events.ts';

/** CNCF maturity as one word; `none` for what the CNCF does not host. */
export type Maturity = 'graduated' | 'incubating' | 'sandbox' | 'archived' | 'none';

const STEP: Partial<Record<EventKind, Maturity>> = { accepted: 'sandbox', incubating: 'incubating', graduated: 'graduated' };
const CNCF = /\bCNCF\b|Cloud Native Computing Foundation/;

/** One step on the way through the CNCF. */
export interface MaturityStep {
  maturity: Exclude<Maturity, 'none'>;
  date: string;
}

/**
 * The CNCF steps of a subject, oldest first. `archived` is a step only of what the CNCF had accepted.
 * @param events all events of one subject
 */
export function maturitySteps(events: readonly EventFile[]): MaturityStep[] {
  const dated = [...events].filter((event) => !event.announced).sort((a, b) => a.date.localeCompare(b.date));
  const steps: MaturityStep[] = [];
  for (const event of dated) {
    const step = STEP[event.kind];
    if (step && step !== 'none') steps.push({ maturity: step, date: event.date });
    if (event.kind === 'archived' && steps.length > 0 && CNCF.test(event.text)) steps.push({ maturity: 'archived', date: event.date });
  }
  return steps;
}

/** The maturity that the newest step gives. */
export function maturityOf(events: readonly EventFile[]): Maturity {
  return maturitySteps(events).at(-1)?.maturity ?? 'none';
}
