import { nameOf, type Difference, type Parted } from '#cli/drift/difference.ts';

/**
 * Prints each new difference as ours, theirs and source, then the entries of the list that are needed no longer, then
 * the numbers.
 * @returns the exit code: 1 where there is anything to do
 */
export function printDifferences({ news, known, unneeded }: Parted, print: (line: string) => void): 0 | 1 {
  for (const difference of news) {
    const { ours, theirs, source, remedy } = difference;
    print(`${placeOf(difference)}  ${titleOf(difference)}\n  ours    ${ours}\n  theirs  ${theirs}\n  source  ${source}`);
    if (remedy) print(`  write   npm run drift -- … --write ${nameOf(difference)}`);
  }
  for (const entry of unneeded) print(`src/cli/drift/known.ts  ${titleOf(entry)}: ${entry.theirs}\n  This difference is no longer there; take the entry out.`);
  print(`${news.length} differences, ${known.length} known ones, ${unneeded.length} entries of the list no longer needed.`);
  return news.length + unneeded.length > 0 ? 1 : 0;
}

function placeOf({ place }: Difference): string {
  return place ? `${place.file}:${place.line}:${place.column}` : 'content/tools';
}

function titleOf(difference: Pick<Difference, 'subject' | 'field' | 'cycle'>): string {
  return [nameOf(difference), difference.cycle].filter(Boolean).join(' ');
}
