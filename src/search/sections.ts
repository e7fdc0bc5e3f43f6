import type { Exit, Talk, Tool } from '#model/joined.ts';
import type { Prose } from '#model/prose.ts';
import type { Named } from '#search/names.ts';

/** A part of a page that a result can lead to. */
export interface Section {
  /** Id of its heading; empty for the top of the page. */
  id: string;
  heading: string;
  text: string;
}

/**
 * The text of a thing's page in sections: what its fields say, then its prose. Citations, tables of facts and lists of
 * links are left out, since nobody looks for them by their words.
 * @param thing undefined for a page that is no entry
 * @param prose its body, if it has one
 */
export function sectionsOf(thing: Named | undefined, prose: Prose | undefined): Section[] {
  const fields: Section[] = (thing ? fieldsOf(thing) : []).map(([id, heading, ...texts]) => ({ id, heading, text: texts.join(' ').replaceAll('`', '') }));
  return [...fields, ...(prose ? proseSections(prose) : [])].filter(({ text }) => text !== '');
}

type Field = [id: string, heading: string, ...texts: string[]];

function fieldsOf(thing: Named): Field[] {
  if (thing.type === 'tool') return toolFields(thing);
  if (thing.type === 'exit') return exitFields(thing);
  if (thing.type === 'talk') return talkFields(thing);
  if (thing.type === 'term') return [['', '', thing.definition]];
  const jobs = thing.groups.map(({ job }) => `${job}.`);
  return [
    ['', '', thing.question, thing.summary, thing.notYet],
    ['tools', 'Tools', ...jobs],
  ];
}

/** “Not when” is left out: whoever asks for what a tool is not for should not be led to it. */
function toolFields({ summary, job, chooseWhen, useNow }: Tool): Field[] {
  const reasons = chooseWhen === 'does not apply' ? [] : chooseWhen.map((each) => `Choose it when ${each}.`);
  return [['', '', summary, job ? `${job}.` : '', ...reasons, useNow?.text ?? '']];
}

function exitFields({ happened, breaks, moves, effort, announcedSuccessor: way }: Exit): Field[] {
  return [
    ['what-happened', '', happened.text, typeof way === 'string' ? '' : `${way.name}. ${way.text}`],
    ['what-breaks', 'What breaks if you stay', ...(breaks === 'not established' ? [] : breaks.map(({ text }) => text))],
    ['ways-on', 'Ways on', ...moves.map(({ situation, to, why }) => `${situation}: ${to.map(({ name }) => name).join(', ')}. ${why}`)],
    ['effort', 'Effort', effort.why],
  ];
}

function talkFields({ answers, why, aged, notes, event }: Talk): Field[] {
  return [
    ['', '', answers, `${event}.`],
    ['', 'Why it is worth the time', why],
    ['', 'What has aged', aged],
    ['', 'Notes', typeof notes === 'string' ? '' : notes.text],
  ];
}

/** Each paragraph belongs to the last heading above it. */
function proseSections({ headings, texts }: Prose): Section[] {
  const sections: (Section & { line: number })[] = headings.map(({ id = '', text, place }) => ({ id, heading: text, text: '', line: place.line }));
  const top = { id: '', heading: '', text: '', line: 0 };
  for (const { text, place } of texts) {
    const home = sections.findLast(({ line }) => line < place.line) ?? top;
    home.text = home.text === '' ? text : `${home.text} ${text}`;
  }
  return [top, ...sections].map(({ id, heading, text }) => ({ id, heading, text: text.replace(/\s+/g, ' ') }));
}
