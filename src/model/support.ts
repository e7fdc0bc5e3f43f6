import { z } from 'astro/zod';
import { cited, line, partialDate, unknown } from '#model/fields.ts';

const window = z.strictObject({
  cycle: line.describe('The release line, as its makers number it. Write it in quotes: "1.30".'),
  until: z.union([partialDate, unknown]).describe('The last day on which it is supported; “unknown” where none is set or known.'),
});

/** One release line of a tool and the day until which it is supported. */
export type SupportWindow = z.infer<typeof window>;

/** How long the releases of a tool are supported, after endoflife.date. */
export const supportSchema = cited({
  product: line.describe('Its id at endoflife.date: the name of its file there, without the ending.'),
  windows: z
    .array(window)
    .min(1)
    .refine((windows) => new Set(windows.map(({ cycle }) => cycle)).size === windows.length, 'with a cycle in it twice')
    .describe('Release lines in the order of the source: those that are supported, and a few that no longer are.'),
});

/**
 * Whether the support of a release line is over.
 * @param today the edition's date; the last day of a window still belongs to it
 */
export function hasEnded({ until }: SupportWindow, today: string): boolean {
  return until !== 'unknown' && until < today.slice(0, until.length);
}
