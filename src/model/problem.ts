/** Something wrong in the content, with its place and a way out. */
export interface Problem {
  /** Path of the file as one would open it. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** Name of the law that it breaks. */
  rule: string;
  /** What is wrong, and the nearest right thing. */
  text: string;
  /** What to do, or the command that helps. */
  tip: string;
  level: 'error' | 'warning';
}
