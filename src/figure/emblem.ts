/** The site's sign: three beds with a dip, in a box of 24 × 22. */
export const EMBLEM =
  'M0 2c5 0 7 3 12 3s7-2 12-2v4c-5 0-7 2-12 2S5 6 0 6zM0 9c5 0 7 3 12 3s7-2 12-2v4c-5 0-7 2-12 2s-7-3-12-3zM0 16c5 0 7 2 12 2s7-1 12-1v4H0z';
