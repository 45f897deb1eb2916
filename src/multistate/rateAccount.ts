import { exp, oneMinusExpOfMinus } from '../numeric/exponential.ts';

/**
 * Adds up amounts that flow at rates which change at any time, and may fall off by themselves, and
 * reads the sum month by month: exact, whatever the times, at two additions for each change.
 */
export class RateAccount {
  /** Change of the rate that holds from the end of a month on, by month. */
  private readonly changes: Float64Array;
  /** What the changes during a month had already brought at its end. */
  private readonly jumps: Float64Array;
  private fallOffPerMonth = 0;

  /** @param months how many are kept; whole, ≥ 1 */
  constructor(private readonly months: number) {
    this.changes = new Float64Array(months + 1);
    this.jumps = new Float64Array(months + 1);
  }

  /**
   * Begins anew, with nothing flowing.
   *
   * @param fallOffPerMonth what every rate falls off by, continuously; ≥ 0
   */
  clear(fallOffPerMonth = 0): void {
    this.fallOffPerMonth = fallOffPerMonth;
    this.changes.fill(0);
    this.jumps.fill(0);
  }

  /**
   * The rate changes from a time on.
   *
   * @param atMonths ≥ 0; later than the last month it is left out
   * @param perMonth by how much; from then on it falls off with the others
   */
  change(atMonths: number, perMonth: number): void {
    if (atMonths >= this.months) return;
    const end = Math.floor(atMonths) + 1;
    this.changes[end] = (this.changes[end] as number) + perMonth * this.keptAfter(end - atMonths);
    this.jumps[end] = (this.jumps[end] as number) + perMonth * this.flowIn(end - atMonths);
  }

  /**
   * What flows in each month.
   *
   * @param into receives the sums, from month i until month i + 1 at index i; at least as long as
   *   there are months
   */
  readMonths(into: Float64Array): void {
    const kept = this.keptAfter(1);
    const flow = this.flowIn(1);
    let rate = 0;
    for (let month = 1; month <= this.months; month++) {
      into[month - 1] = rate * flow + (this.jumps[month] as number);
      rate = rate * kept + (this.changes[month] as number);
    }
  }

  /** What is left of a rate of 1 after some months. */
  private keptAfter(months: number): number {
    return this.fallOffPerMonth === 0 ? 1 : exp(-this.fallOffPerMonth * months);
  }

  /** What a rate of 1 brings in some months. */
  private flowIn(months: number): number {
    const { fallOffPerMonth } = this;
    return fallOffPerMonth === 0
      ? months
      : oneMinusExpOfMinus(fallOffPerMonth * months) / fallOffPerMonth;
  }
}
