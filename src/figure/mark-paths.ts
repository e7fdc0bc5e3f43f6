import type { Mark } from '#model/marks.ts';

/** The four signs, drawn once in a box of 10 × 16, because the published font files lack some of them. */
export const MARK_PATHS: Record<Mark, string> = {
  ended: 'M5 1v14M1.5 4.6h7',
  maintenance: 'M5 1v14M1.5 4.6h7M1.5 11.4h7',
  relicensed:
    'M7.8 3.2C7 1 2.6 1 2.6 3.6C2.6 6.4 7.8 6.2 7.8 9C7.8 10.8 5.6 11 5.6 11M4.4 5.2C4.4 5.2 2.2 5.6 2.2 7.4C2.2 10 7.4 9.8 7.4 12.6C7.4 15.2 3 15.2 2.2 12.9',
  renamed: 'M1 9.2C2 6.8 3.8 6.8 5 8.2C6.2 9.6 8 9.6 9 7.2',
};
