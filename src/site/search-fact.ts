import { twoDigits } from '#lib/words.ts';
import { monthOf } from '#lib/dates.ts';
import type { Exit, Layer, Talk, Term, Tool } from '#model/joined.ts';
import type { Maturity } from '#model/maturity.ts';
import { STATUS_WORDS } from '#site/status-text.ts';
import { yearOf } from '#site/talk-text.ts';

const MATURITY_WORDS: Partial<Record<Maturity, string>> = { graduated: 'Graduated', incubating: 'Incubating', sandbox: 'Sandbox' };

/** What a row of the search says at its end: that which a reader compares. */
export function searchFact(thing: Layer | Tool | Term | Exit | Talk): string {
  if (thing.type === 'layer') return layerFact(thing);
  if (thing.type === 'tool') return toolFact(thing);
  if (thing.type === 'term') return numbers(thing.layers);
  if (thing.type === 'exit') return `${monthOf(thing.happened.date)} · ${thing.effort.size} to move`;
  return thing.minutes === 'unknown' ? yearOf(thing) : `${yearOf(thing)} · ${thing.minutes} min`;
}

function layerFact({ position, tools }: Layer): string {
  const ended = tools.filter(({ end }) => end).length;
  return `${twoDigits(position)} · ${tools.length - ended} alive${ended > 0 ? `, ${ended} ended` : ''}`;
}

function toolFact({ end, status, maturity }: Tool): string {
  if (end) return `Ended ${monthOf(end.date)}`;
  const step = MATURITY_WORDS[maturity];
  return step ? `${step} · ${STATUS_WORDS[status.value]}` : STATUS_WORDS[status.value];
}

function numbers(layers: readonly Layer[]): string {
  return layers.map(({ position }) => twoDigits(position)).join(', ');
}
