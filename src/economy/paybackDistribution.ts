/** One possible payback, with its probability. */
export interface PossiblePayback {
  /** null for never. */
  readonly months: number | null;
  readonly chance: number;
}

/**
 * How probable each payback is, where that is known exactly. A payback has no mean: it may be
 * never.
 */
export class PaybackDistribution {
  private readonly ordered: readonly { readonly months: number; readonly chance: number }[];

  /** @param possible in any order; the chances sum to 1 */
  constructor(possible: readonly PossiblePayback[]) {
    this.ordered = possible
      .map(({ months, chance }) => ({ months: months ?? Infinity, chance }))
      .sort((one, other) => (one.months < other.months ? -1 : 1));
  }

  /**
   * The shortest payback that is reached with at least this probability; null for never.
   *
   * @param probability above 0 and below 1
   */
  quantileMonths(probability: number): number | null {
    let sum = 0;
    for (const { months, chance } of this.ordered) {
      sum += chance;
      if (sum >= probability) return months === Infinity ? null : months;
    }
    return null;
  }

  /** The probability, 0–1, of a payback within so many months. */
  chanceWithin(limitMonths: number): number {
    return this.sumOf((months) => months <= limitMonths);
  }

  /** The probability, 0–1, that the cost is never paid back. */
  chanceOfNever(): number {
    return this.sumOf((months) => months === Infinity);
  }

  private sumOf(counts: (months: number) => boolean): number {
    return this.ordered.reduce((sum, { months, chance }) => sum + (counts(months) ? chance : 0), 0);
  }
}
