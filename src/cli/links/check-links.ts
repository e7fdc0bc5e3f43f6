import { resolve, sep } from 'node:path';
import { askAll, type Answered } from '#cli/links/ask-all.ts';
import type { KnownLoss } from '#cli/links/known.ts';
import type { Manners } from '#cli/links/manners.ts';
import { outerLinks } from '#cli/links/outer-links.ts';
import { printLinks } from '#cli/links/print-links.ts';
import { openRemembered } from '#cli/links/remembered.ts';
import { readOptions } from '#cli/options.ts';
import { readWorld } from '#model/read.ts';

const USE = 'Use: npm run links -- [files or folders] [--moved]';

/** What the verb works on. */
export interface Ground {
  /** Absolute path of the content folder. */
  root: string;
  known: readonly KnownLoss[];
  manners: Manners;
  /** Where good answers are kept. */
  cacheFile: string;
  now: Date;
  questionFor(address: string): string;
  print(line: string): void;
}

/**
 * Asks every address elsewhere whether it is still there.
 * @param words what stands after the verb
 * @returns the exit code: 0 nothing is gone, 1 something is, 2 called wrongly or without a network
 */
export async function checkLinks(words: readonly string[], { root, known, manners, cacheFile, now, questionFor, print }: Ground): Promise<0 | 1 | 2> {
  const options = readOptions(words, { moved: 'boolean' });
  if (typeof options === 'string') {
    print(`${options} ${USE}`);
    return 2;
  }
  const paths = options.named.map((name) => resolve(name));
  const isNamed = (file: string) => paths.some((path) => resolve(file) === path || resolve(file).startsWith(`${path}${sep}`));
  const all = outerLinks(readWorld(root));
  const links = paths.length === 0 ? all : all.filter(({ places }) => places.some(({ file }) => isNamed(file)));
  const today = now.toISOString().slice(0, 10);
  const answered = await askAll(links, { remembered: openRemembered(cacheFile), manners, today, questionFor });
  if (isWithoutNetwork(answered)) {
    print('No host could be reached: there seems to be no network here. Nothing was judged.');
    return 2;
  }
  // Of the list only what was asked can be judged.
  const list = paths.length === 0 ? known : known.filter(({ address }) => links.some((link) => link.address === address));
  return printLinks({ answered, known: list, today, withMoved: options.flags.has('moved') }, print);
}

/** Whether all of several hosts failed before any of them said a word. */
function isWithoutNetwork(answered: readonly Answered[]): boolean {
  const asked = answered.filter(({ isNew }) => isNew);
  const hosts = new Set(asked.map(({ link }) => new URL(link.address).host));
  return hosts.size > 1 && asked.every(({ answer }) => /^(DNS: |EAI_AGAIN|ENETUNREACH|ECONNREFUSED|EHOSTUNREACH)/.test(answer.told));
}
