import type { Asked, Corpus, Phrase, Prepared } from '#search/corpus.ts';
import { RESULT_KINDS, type NameRecord } from '#search/names.ts';
import type { TextHit, TextHits } from '#search/text-search.ts';
import { takeApart, type Query, type QueryTerm } from '#search/query.ts';
import { wordsOf } from '#search/words.ts';

/**
 * How a record fits a query; the lower the nearer. Whoever types a name wants the thing of that name, so all ways of
 * meeting a name come before any count of words.
 */
export const TIERS = {
  /** The query is the name. */
  name: 0,
  /** It is an alias, a former name, a speaker. */
  other: 1,
  /** It is a question or an error message that the record answers. */
  asked: 2,
  /** The name begins so: the reader has not typed it all. */
  nameBegins: 3,
  otherBegins: 4,
  /** A question that the record answers begins so. */
  askedBegins: 5,
  /** Each word of the query begins a word of its names. */
  words: 6,
  /** Each word of the query stands somewhere in its names. */
  parts: 7,
  /** The record speaks of what the query names; the score decides. */
  speaks: 8,
} as const;

/** A record that fits. */
export interface NameHit {
  record: NameRecord;
  tier: number;
  /** Within the last tier, from 0 to about 1.5: how much of the query is met, and where. */
  score: number;
  /** The alias or question by which it was found, where its name does not tell. */
  by?: string;
  /** Section of its page that answers. */
  section?: string | undefined;
  /** Section of its page that holds the words, as a place of the index. */
  place?: number;
}

/** The longest query that is not looked for inside words; shorter ones stand in nearly everything. */
const SHORTEST_PART = 3;
/** A finished word of so many letters may still be the beginning of another: postgres, PostgreSQL. */
const LONG_PART = 6;
/** What a word of the query is worth by where it is met: a name says what a thing is, a text only what it has to do with. */
const WORTH = { name: 1.3, other: 1.2, asked: 1.2, gloss: 1, whole: 0.6, text: 0.8 };
/** How far a word counts as met where it is met less than whole: by what it is short for, typed in part, in a section with others, somewhere on the page. */
const SHARES = { meant: 0.8, beginning: 0.8, together: 0.7, scattered: 0.2 };
/** Where words alone decide, a page that answers stands first: the title of a talk is a sentence and a talk an hour, and a way on helps those who know what ended. */
const KIND_WORTH = { talk: 0.75, exit: 0.85, page: 0.9 };
/** An error message carries numbers and names of its own; a known one that stands whole inside the query is nearly the query. */
const INSIDE = 0.9;
/** Below this share of the query a likeness is chance, and so it is far below the best. */
const LEAST_SHARE = 0.34;
const LEAST_OF_BEST = 0.5;
/** From this score on a likeness is shown before the text of the pages has been searched, since hardly anything will outdo it. */
export const SURE = 0.7;

/**
 * Finds records by their names, their questions and what they say of themselves; the best first.
 * @param text what the text of all pages holds of the query, once that is known
 */
export function findNames(typed: string, corpus: Corpus, text?: TextHits): NameHit[] {
  const query = takeApart(typed, corpus, text);
  if (query.forms[0] === '') return [];
  const hits = corpus.prepared.flatMap((prepared, page) => fit(prepared, query, text?.pages.get(page)) ?? []);
  return likely(hits).sort(compareHits);
}

/** Leaves out what lies far below the best. Where a name is met, others have to speak of all that was typed. */
function likely(hits: NameHit[]): NameHit[] {
  const isNamed = hits.some(({ tier }) => tier < TIERS.speaks);
  const least = isNamed ? WORTH.whole * KIND_WORTH.talk : LEAST_OF_BEST * Math.max(...hits.map(({ score }) => score));
  return hits.filter(({ tier, score }) => tier < TIERS.speaks || score >= least);
}

/** Tier, then score, then kind; then the shorter name, of which the query is the larger part. Speakers keep their order: newest talk first. */
function compareHits(a: NameHit, b: NameHit): number {
  const byTier = a.tier - b.tier || b.score - a.score || rankOf(a.record) - rankOf(b.record);
  return byTier || (a.tier <= TIERS.asked ? 0 : a.record.n.length - b.record.n.length);
}

function worthOf({ k }: NameRecord): number {
  return k in KIND_WORTH ? KIND_WORTH[k as keyof typeof KIND_WORTH] : 1;
}

function rankOf({ k }: NameRecord): number {
  return RESULT_KINDS.indexOf(k);
}

function fit(prepared: Prepared, query: Query, text: TextHit | undefined): NameHit | undefined {
  const { record, names, others, asked, words } = prepared;
  const hit = (tier: number, phrase?: Phrase, section?: string): NameHit => ({ record, tier, score: 0, ...(phrase ? { by: phrase.text } : {}), section });
  if (names.some((name) => isSame(name, query))) return hit(TIERS.name);
  const other = others.find((each) => isSame(each, query));
  if (other) return hit(TIERS.other, other);
  const answered = asked.find((each) => isSame(each, query) || isSaid(each, query));
  if (answered) return hit(TIERS.asked, answered, answered.section);
  if (names.some((name) => begins(name, query))) return hit(TIERS.nameBegins);
  const begun = others.find((each) => begins(each, query));
  if (begun) return hit(TIERS.otherBegins, begun);
  const asking = query.forms[0]!.length > SHORTEST_PART ? asked.find((each) => begins(each, query)) : undefined;
  if (asking) return hit(TIERS.askedBegins, asking, asking.section);
  if (query.words.every((word) => words.some((own) => own.startsWith(word)))) return hit(TIERS.words, whichTells(others, query));
  if (query.forms[0]!.length >= SHORTEST_PART && query.words.every((word) => words.some((own) => own.includes(word)))) return hit(TIERS.parts);
  return speaks(prepared, query, text);
}

/** The other name to which the query owes its meeting. */
function whichTells(others: Phrase[], { words }: Query): Phrase | undefined {
  return others.find(({ text }) => words.some((word) => wordsOf(text).some((own) => own.startsWith(word))));
}

const isSame = ({ forms }: Phrase, query: Query) => forms.some((form) => query.forms.includes(form));
/** A question is the same in other forms of its words and without those that tell nothing. */
const isSaid = ({ stems }: Phrase, { terms }: Query) => stems.size === terms.length && terms.length > 1 && terms.every(({ stem }) => stems.has(stem));
const begins = ({ forms }: Phrase, query: Query) => forms.some((form) => query.forms.some((typed) => form.startsWith(typed)));

/** Weighs the words of the query that the record or its page holds, by place, against all that were typed. */
function speaks(prepared: Prepared, query: Query, text: TextHit | undefined): NameHit | undefined {
  let met = 0;
  let worth = 0;
  for (const term of query.terms) {
    const place = placeOf(term, prepared) ?? inText(term, query, text);
    if (!place) continue;
    met += term.weight * place.share;
    worth += term.weight * place.share * place.worth;
  }
  const share = query.total === 0 ? 0 : met / query.total;
  const answer = bestAnswer(prepared.asked, query);
  const own = met === 0 ? 0 : share ** 2 * (worth / met);
  if (Math.max(share, answer.score) < LEAST_SHARE) return undefined;
  const { record } = prepared;
  const hit = { record, tier: TIERS.speaks, score: Math.max(own, answer.score) * worthOf(record) };
  if (answer.asked && answer.score >= own) return { ...hit, by: answer.asked.text, section: answer.asked.section };
  return text ? { ...hit, place: text.place } : hit;
}

interface Met {
  worth: number;
  share: number;
}

/** Where the record itself holds a word, the best place first. */
function placeOf({ stem, means, isLast }: QueryTerm, { names, others, gloss }: Prepared): Met | undefined {
  const inAny = (phrases: Phrase[]) => phrases.some(({ stems }) => stems.has(stem));
  if (inAny(names)) return { worth: WORTH.name, share: 1 };
  if (inAny(others)) return { worth: WORTH.other, share: 1 };
  if (gloss.has(stem)) return { worth: WORTH.gloss, share: 1 };
  const own = [...[...names, ...others].flatMap(({ stems }) => [...stems]), ...gloss];
  if (means.length > 0 && means.every((each) => own.includes(each))) return { worth: WORTH.gloss, share: SHARES.meant };
  if (stem.length < (isLast ? SHORTEST_PART : LONG_PART)) return undefined;
  return own.some((each) => each.startsWith(stem)) ? { worth: WORTH.gloss, share: SHARES.beginning } : undefined;
}

/** Where the text of its page holds a word: in one section with all others, beside some of them, or somewhere. */
function inText({ stem }: QueryTerm, { terms }: Query, text: TextHit | undefined): Met | undefined {
  if (text?.together.size === terms.length) return { worth: WORTH.whole, share: 1 };
  if (text?.together.has(stem)) return { worth: WORTH.text, share: SHARES.together };
  return text?.stems.has(stem) ? { worth: WORTH.text, share: SHARES.scattered } : undefined;
}

/**
 * The question most like the query: twice what they share over both together, after L. R. Dice (1945). Error messages
 * carry numbers and names of their own, so one that stands whole inside the query counts whole.
 */
function bestAnswer(asked: Asked[], { terms, total }: Query): { score: number; asked?: Asked } {
  let best: { score: number; asked?: Asked } = { score: 0 };
  for (const each of asked) {
    const shared = terms.filter(({ stem }) => each.stems.has(stem));
    const common = shared.reduce((sum, { weight }) => sum + weight, 0);
    const own = common + (each.stems.size - shared.length) * (total / terms.length);
    const likeness = (2 * common) / (total + own);
    const isInside = shared.length === each.stems.size && shared.length > 1;
    const score = WORTH.asked * (isInside ? Math.max(INSIDE, likeness) : likeness) ** 2;
    if (common > 0 && score > best.score) best = { score, asked: each };
  }
  return best;
}

/**
 * Puts results of one kind together; the groups stand in the order of their best hit.
 * @param results best first
 */
export function groupByKind<Result extends { kind: string }>(results: readonly Result[]): Result[] {
  return [...Map.groupBy(results, ({ kind }) => kind).values()].flat();
}
