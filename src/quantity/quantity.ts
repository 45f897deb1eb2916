/** A number with what it counts, bare: for a file, where another program reads it. */
export interface Quantity {
  /** As many digits as are shown; a point is the decimal sign, and minus is `-`. */
  readonly digits: string;
  /** In the reader's language; empty for a plain number. */
  readonly unit: string;
}
