import { ask } from '#cli/links/ask.ts';
import type { Answer } from '#cli/links/answer.ts';
import { openGate } from '#cli/links/host-gate.ts';
import type { Manners } from '#cli/links/manners.ts';
import type { OuterLink } from '#cli/links/outer-links.ts';
import type { Remembered } from '#cli/links/remembered.ts';

/** What is asked, and how. */
export interface Round {
  remembered: Remembered;
  manners: Manners;
  today: string;
  /** The address to ask in place of another. */
  questionFor(address: string): string;
}

/** A link with its answer; `isNew` where it was asked in this run. */
export interface Answered {
  link: OuterLink;
  answer: Answer;
  isNew: boolean;
}

/** How many answers may be lost when a run is broken off. */
const SAVED_EVERY = 25;

/** Asks all addresses that no earlier run has an answer for: some hosts side by side, each host one request at a time. */
export async function askAll(links: readonly OuterLink[], { remembered, manners, today, questionFor }: Round): Promise<Answered[]> {
  const answered = links.flatMap((link): Answered[] => {
    const answer = remembered.get(link.address, today);
    return answer ? [{ link, answer, isNew: false }] : [];
  });
  const open = links.filter((link) => !answered.some((each) => each.link === link));
  const hosts = [...Map.groupBy(open, ({ address }) => new URL(questionFor(address)).host).values()];
  const gate = openGate(manners.pause);
  const work = async () => {
    for (let next = hosts.shift(); next; next = hosts.shift()) {
      for (const link of next) {
        const answer = await ask(questionFor(link.address), gate, manners);
        remembered.set(link.address, answer, today);
        answered.push({ link, answer, isNew: true });
        if (answered.length % SAVED_EVERY === 0) remembered.save();
      }
    }
  };
  await Promise.all(Array.from({ length: manners.hosts }, work));
  remembered.save();
  return answered;
}
