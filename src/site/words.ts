/** Words that a reader reads in a minute; reading times are rounded up. */
const WORDS_A_MINUTE = 220;

/** How many words a Markdown text has, without tags, addresses and code fences. */
export function countWords(markdown: string): number {
  const prose = markdown.replace(/```[\s\S]*?```/g, ' ').replace(/<[^>]+>/g, ' ').replace(/\]\([^)]*\)/g, ' ').replace(/\{#[^}]*\}/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Reading time of a Markdown text in whole minutes, at least one. */
export function minutesToRead(markdown: string): number {
  return Math.max(1, Math.ceil(countWords(markdown) / WORDS_A_MINUTE));
}
