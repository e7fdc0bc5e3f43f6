import type { Answered } from '#cli/links/ask-all.ts';
import type { KnownLoss } from '#cli/links/known.ts';

/** What a run has found. */
export interface Found {
  answered: readonly Answered[];
  known: readonly KnownLoss[];
  today: string;
  /** Whether addresses that have moved for good are listed too. */
  withMoved: boolean;
}

/**
 * Prints what is gone, what is there again, what is unclear, then the numbers.
 * @returns the exit code: 1 where somebody has something to do
 */
export function printLinks({ answered, known, today, withMoved }: Found, print: (line: string) => void): 0 | 1 {
  const listed = new Set(known.map(({ address }) => address));
  const isExpected = ({ link }: Answered) => listed.has(link.address) || link.talk?.isGone === true;
  const lost = answered.filter(({ answer }) => answer.verdict === 'gone');
  const gone = lost.filter((each) => !isExpected(each));
  const back = answered.filter(({ answer, link }) => answer.verdict === 'well' && link.talk?.isGone);
  const unneeded = known.filter(({ address }) => !answered.some(({ answer, link }) => link.address === address && answer.verdict !== 'well'));
  const unclear = answered.filter((each) => each.answer.verdict === 'unclear' && !isExpected(each));
  const moved = answered.filter(({ answer }) => answer.verdict === 'well' && answer.movedTo !== undefined);

  for (const each of gone) tell(each, 'gone', remedyFor(each, today), print);
  for (const each of back) tell(each, 'there again', 'Take "gone" out of the talk.', print);
  for (const { address } of unneeded) print(`src/cli/links/known.ts  ${address}\n  It is there, or stands nowhere any more; take the entry out.`);
  for (const each of unclear) print(`unclear  ${each.link.address}  ${each.answer.told}  ${placesOf(each)}`);
  if (withMoved) for (const each of moved) print(`moved  ${each.link.address}  to ${each.answer.movedTo}  ${placesOf(each)}`);
  const numbers = [
    `${answered.length} addresses, ${answered.filter(({ isNew }) => !isNew).length} of them known from before`,
    `${moved.length} moved for good`,
    `${gone.length} gone`,
    `${lost.length - gone.length} gone as told`,
    `${unclear.length} unclear`,
    `${unneeded.length} entries of the list no longer needed`,
  ];
  print(`${numbers.join(', ')}.`);
  return gone.length + back.length + unneeded.length > 0 ? 1 : 0;
}

function tell(each: Answered, what: string, remedy: string, print: (line: string) => void): void {
  const [first, ...others] = each.link.places;
  const also = others.length > 0 ? `\n  also at ${others.map(({ file, line }) => `${file}:${line}`).join(', ')}` : '';
  print(`${first!.file}:${first!.line}:${first!.column}  ${what}\n  ${each.link.address}\n  ${each.answer.told}${also}\n  ${remedy}`);
}

function remedyFor({ link }: Answered, today: string): string {
  if (link.talk) return `Write into ${link.talk.file}: gone: { noticed: ${today}, remains: "…" }`;
  return 'Cite a page that is there, or list the address with a reason in src/cli/links/known.ts.';
}

function placesOf({ link }: Answered): string {
  return `(${link.places.map(({ file, line }) => `${file}:${line}`).join(', ')})`;
}
