/** How many words a Markdown text has, without tags, addresses, heading ids and fenced code. */
export function countWords(markdown: string): number {
  const prose = markdown
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/\{#[^}]*\}/g, ' ');
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** A number with its noun: `1 talk`, `3 talks`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number of two digits at least: the place of a layer, a month. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * A text that has to fit a narrow place: cut after a whole word, with an ellipsis.
 * @param most letters that have room, the ellipsis included
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, end > 0 ? end : most - 1)}…`;
}

/** Whether a piece of code must not break at its hyphens: it fits on one line of the narrowest screen. */
export function staysWhole(code: string): boolean {
  return code.includes('-') && code.length <= 24;
}
