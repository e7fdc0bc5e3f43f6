/**
 * What British and American spelling write differently, as pattern and replacement. Both the text and the query pass
 * through them, so it does no harm that they change other words too ("noise" becomes "noize" on both sides).
 */
const DIFFERENCES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // optimise, virtualisation
  [/is(e|ed|es|er|ers|ing|able|ation|ations)$/, 'iz$1'],
  // analyse
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  // harbour, behavioural; not "four" and "hour"
  [/(\p{L}{3})our(s|ed|ing|al|ally|able|hood|ite)?$/u, '$1or$2'],
  // centre, fibre
  [/(cent|fib|lit|met|theat)re(s|d)?$/, '$1er$2'],
  // catalogue, dialogue
  [/ogue(s?)$/, 'og$1'],
  // licence, defence
  [/(licen|defen|offen)ce(s|d)?$/, '$1se$2'],
  [/^artefact/, 'artifact'],
  // travelled, labelling
  [/([aeiou])ll(ed|er|ers|ing)$/, '$1l$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^grey/, 'gray'],
];

/** One spelling for a word that is written differently in British and American English. @param word lower case */
export function oneSpelling(word: string): string {
  let spelt = word;
  for (const [pattern, replacement] of DIFFERENCES) spelt = spelt.replace(pattern, replacement);
  return spelt;
}
