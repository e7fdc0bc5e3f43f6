import type { Talk } from '#model/joined.ts';
import { LEVEL_WORDS, yearOf } from '#site/talk-text.ts';

export type TalkFilterName = 'length' | 'level' | 'year' | 'from';

/** A group of filters of which one holds at a time; the empty value is "any". */
export interface TalkFilter {
  name: TalkFilterName;
  label: string;
  choices: { value: string; label: string; count: number }[];
}

/** Bounds in minutes and years; a talk of 40 minutes is "20 to 40". */
const SHORT = 20;
const LONG = 40;
const NEW = 2024;
const OLD = 2020;

/** A reading has no length, so it stands in none of these. */
function lengthsOf({ medium, minutes }: Talk): string[] {
  if (medium !== 'video') return [];
  if (minutes === 'unknown') return ['unknown'];
  return [minutes < SHORT ? 'short' : minutes <= LONG ? 'middle' : 'long'];
}

function ageOf(talk: Talk): string {
  const year = Number(yearOf(talk));
  return year >= NEW ? 'new' : year >= OLD ? 'middle' : 'old';
}

/** The values of a talk in each group. */
export function talkValues(talk: Talk): Record<TalkFilterName, string[]> {
  return {
    length: lengthsOf(talk),
    level: [talk.level],
    year: [ageOf(talk)],
    from: [...(talk.inArticle === true ? ['article'] : []), ...(talk.aged === 'nothing known' ? ['holds'] : [])],
  };
}

/** All groups with the number of talks for each choice; unknown is a value like any other. */
export function talkFilters(talks: readonly Talk[]): TalkFilter[] {
  const values = talks.map(talkValues);
  const group = (name: TalkFilterName, label: string, choices: [value: string, label: string][]): TalkFilter => ({
    name,
    label,
    choices: choices.map(([value, words]) => ({ value, label: words, count: values.filter((each) => each[name].includes(value)).length })),
  });
  return [
    group('length', 'Length', [
      ['short', `under ${SHORT} min`],
      ['middle', `${SHORT} to ${LONG}`],
      ['long', `over ${LONG}`],
      ['unknown', 'unknown'],
    ]),
    group('level', 'Level', Object.entries(LEVEL_WORDS)),
    group('year', 'Year', [
      ['new', `${NEW} on`],
      ['middle', `${OLD} to ${NEW - 1}`],
      ['old', `before ${OLD}`],
    ]),
    group('from', 'From', [
      ['article', 'the 2020 article'],
      ['holds', 'nothing known to have aged'],
    ]),
  ];
}
