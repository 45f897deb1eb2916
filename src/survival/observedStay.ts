/** One stay as it was observed, in days since it began. */
export interface ObservedStay {
  /** How long it had lasted when it came under observation; 0 when seen from its first day. */
  readonly entryDays: number;
  /** How long it had lasted when it ended, or when it was last seen; above `entryDays`. */
  readonly lastDays: number;
  /** How it ended, as the index of its cause; undefined of one that was still going on. */
  readonly cause?: number;
}
