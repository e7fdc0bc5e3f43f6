import type { NameRecord } from '#search/names.ts';
import { fold, foldSpelling, humpsOf, stemsOf, wordsOf } from '#search/words.ts';

/** A name or a question in the forms by which it can be met. */
export interface Phrase {
  /** As it stands in content. */
  text: string;
  /** Folded, as written and in one spelling. */
  forms: string[];
  stems: Set<string>;
}

/** A question of a record, with the section that answers it. */
export interface Asked extends Phrase {
  section: string | undefined;
}

/** A record made ready for comparison. */
export interface Prepared {
  record: NameRecord;
  names: Phrase[];
  others: Phrase[];
  asked: Asked[];
  /** Words of all its names, as written. */
  words: string[];
  gloss: Set<string>;
}

/** All records, made ready once, with how many of them hold each stem. */
export interface Corpus {
  prepared: Prepared[];
  frequency: Map<string, number>;
  /** What a single-word alias of a tool or term is short for, in stems. */
  short: Map<string, string[]>;
}

const KEYNOTE = /^Keynote:\s*/;
const BRACKETS = /\s*\(([^)]*)\)\s*/;

/** How many records are made ready before others get their turn: a few milliseconds on a slow phone. */
const STEP = 40;

/**
 * Makes the records ready: 600 of them take some ten milliseconds, once a page. In steps, so that the page answers the
 * reader meanwhile.
 * @param rest waits until others have had their turn
 */
export async function makeCorpus(records: readonly NameRecord[], rest: () => Promise<void>): Promise<Corpus> {
  const corpus: Corpus = { prepared: [], frequency: new Map(), short: new Map() };
  for (const [index, record] of records.entries()) {
    if (index % STEP === STEP - 1) await rest();
    add(corpus, prepare(record));
  }
  return corpus;
}

function add({ prepared, frequency, short }: Corpus, each: Prepared): void {
  prepared.push(each);
  const phrases = [...each.names, ...each.others, ...each.asked];
  for (const stem of new Set([...phrases.flatMap(({ stems }) => [...stems]), ...each.gloss])) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const { record, names, others } = each;
  if (record.k !== 'tool' && record.k !== 'term') return;
  for (const { stems } of others) {
    const [stem = ''] = stems;
    if (stems.size === 1 && !short.has(stem)) short.set(stem, [...names.at(-1)!.stems]);
  }
}

function prepare(record: NameRecord): Prepared {
  const others = record.a ?? [];
  const brackets = BRACKETS.exec(record.n)?.[1];
  const asked = (record.q ?? []).flatMap(({ asked: texts, section }) => texts.map((text) => ({ ...phrase(text), section })));
  return {
    record,
    names: namesOf(record.n).map(phrase),
    // What a name holds in brackets is its abbreviation.
    others: [...others, ...(brackets && record.k !== 'talk' ? [brackets] : [])].map(phrase),
    asked,
    words: [...new Set([record.n, ...others].flatMap((name) => [...wordsOf(name), ...wordsOf(humpsOf(name))]))],
    gloss: new Set(stemsOf(record.s ?? '')),
  };
}

/** A name with and without what people leave out of it: the word Keynote, and what stands in brackets. */
function namesOf(name: string): string[] {
  const bare = name.replace(KEYNOTE, '');
  return [...new Set([name, bare, bare.replace(BRACKETS, ' ').trim()])];
}

function phrase(text: string): Phrase {
  return { text, forms: [...new Set([fold(text), foldSpelling(text)])], stems: new Set([...stemsOf(text), ...stemsOf(humpsOf(text))]) };
}
