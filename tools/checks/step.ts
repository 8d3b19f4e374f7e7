/** One thing that must hold. Both functions resolve with what is wrong, a line each; an empty list means all is well. */
export interface Step {
  name: string;
  check(): Promise<string[]>;
  /** Puts right what a program can put right by itself. */
  fix?(): Promise<string[]>;
}
