import { nameOf, type Difference } from '#cli/drift/difference.ts';
import { writeField } from '#cli/drift/write-field.ts';

/**
 * Writes theirs over ours in the fields that a name means, and says which source has to be corrected next.
 * @param name a field, `homepage`, or that of one tool, `helm.homepage`
 * @returns the differences that are left
 * @throws where the name means no difference that can be written
 */
export function writeNamed(name: string, differences: readonly Difference[], print: (line: string) => void): Difference[] {
  const meant = differences.filter((difference) => difference.field === name || nameOf(difference) === name);
  const chosen = meant.filter(({ remedy }) => remedy);
  if (meant.length === 0) throw new Error(`"${name}" means no difference; nothing was written.`);
  if (chosen.length === 0) throw new Error(`"${name}" is no field that can be written: an event or an entry has to be, by hand. Nothing was written.`);
  // A new row moves those below it; so they are written first, and new rows from the oldest to the newest.
  const inOrder = [...chosen.filter(({ remedy }) => !remedy!.isNewRow), ...chosen.filter(({ remedy }) => remedy!.isNewRow).reverse()];
  for (const difference of inOrder) {
    writeField(difference.remedy!);
    print(`${difference.remedy!.file}  wrote ${difference.remedy!.value} for ${difference.ours}; now correct the source and the day it was checked.`);
  }
  return differences.filter((difference) => !chosen.includes(difference));
}
