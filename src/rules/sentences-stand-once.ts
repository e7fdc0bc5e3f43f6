import type { Entry, Place } from '#model/entry.ts';
import type { Problem } from '#model/problem.ts';
import { proseOf } from '#model/prose.ts';
import type { Rule } from '#rules/rule.ts';

/** Sentences shorter than this may stand anywhere. */
const WORDS = 8;

/** Fields whose text is ours; names, titles and addresses of others may repeat. */
const OWN_FIELDS = [
  'question',
  'groups',
  'summary',
  'notYet',
  'definition',
  'text',
  'answers',
  'why',
  'aged',
  'caption',
  'chooseWhen',
  'notWhen',
  'useNow',
  'description',
  'happened',
  'breaks',
  'moves',
  'announcedSuccessor',
  'effort',
  'notes',
  'gone',
  'for',
  'steps',
];

/** Inside a cited field these are the source's words, not ours. */
const SOURCE_FIELDS = new Set(['url', 'title', 'checked', 'published', 'name']);

/** Where a sentence stood first; its place is looked for only if it stands somewhere else too. */
interface Standing {
  file: string;
  placeOf: () => Place;
}

/** A sentence of eight words or more stands in one file only. */
export const sentencesStandOnce: Rule = {
  name: 'sentences-stand-once',
  *check({ world }): Iterable<Problem> {
    const first = new Map<string, Standing>();
    for (const entry of world.entries) {
      if (entry.data === undefined) continue;
      for (const { text, placeOf } of textsOf(entry)) {
        for (const sentence of sentences(text)) {
          const known = first.get(sentence);
          if (!known) first.set(sentence, { file: entry.file, placeOf });
          else if (known.file !== entry.file) {
            yield {
              file: entry.file,
              ...placeOf(),
              rule: 'sentences-stand-once',
              text: `"${sentence}" stands in ${known.file}:${known.placeOf().line} too.`,
              tip: 'Say it once, and link to it, or say what is particular here.',
              level: 'error',
            };
          }
        }
      }
    }
  },
};

function* textsOf(entry: Entry): Iterable<{ text: string; placeOf: () => Place }> {
  const data = entry.data as Record<string, unknown>;
  for (const field of OWN_FIELDS) for (const { text, path } of stringsIn(data[field], [field])) yield { text, placeOf: () => entry.placeOf(path) };
  if (entry.kind === 'diagrams' || entry.body === '') return;
  for (const { text, place } of proseOf(entry).texts) yield { text, placeOf: () => place };
}

function* stringsIn(value: unknown, path: (string | number)[]): Iterable<{ text: string; path: (string | number)[] }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (!SOURCE_FIELDS.has(key)) yield* stringsIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}

/** Sentences of eight words or more, in lower case and without marks. */
function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?][)"”’]?)\s+/u)
    .map((sentence) => (sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? []).map((word) => word.replace(/\.+$/, '')))
    .filter((words) => words.length >= WORDS)
    .map((words) => words.join(' '));
}
