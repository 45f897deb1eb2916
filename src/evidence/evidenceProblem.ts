/** One fault in an evidence file, as plain data; the sentence for the user is made elsewhere. */
export interface EvidenceProblem {
  /** Name of the file, such as 'counts-2017.json'; 'evidence' when no one file is at fault. */
  readonly file: string;
  /** Where in the file. */
  readonly path: readonly (string | number)[];
  /** A zod issue code, or one of `BrokenReference`. */
  readonly code: string;
  /** What stands there; undefined when something is missing. */
  readonly value: unknown;
}
