/**
 * Adds up amounts that flow at rates which change at any time, and reads the sum month by
 * month: exact, whatever the times, at two additions for each change.
 */
export class RateAccount {
  /** Change of the rate that holds from the end of a month on, by month. */
  private readonly changes: Float64Array;
  /** What the changes during a month had already brought at its end. */
  private readonly jumps: Float64Array;

  /** @param months how many are kept; whole, ≥ 1 */
  constructor(private readonly months: number) {
    this.changes = new Float64Array(months + 1);
    this.jumps = new Float64Array(months + 1);
  }

  /** Begins anew, with nothing flowing. */
  clear(): void {
    this.changes.fill(0);
    this.jumps.fill(0);
  }

  /**
   * The rate changes from a time on.
   *
   * @param atMonths ≥ 0; later than the last month it is left out
   * @param perMonth by how much
   */
  change(atMonths: number, perMonth: number): void {
    if (atMonths >= this.months) return;
    const end = Math.floor(atMonths) + 1;
    this.changes[end] = (this.changes[end] as number) + perMonth;
    this.jumps[end] = (this.jumps[end] as number) + perMonth * (end - atMonths);
  }

  /**
   * What flows in each month.
   *
   * @param into receives the sums, from month i until month i + 1 at index i; at least as long as
   *   there are months
   */
  readMonths(into: Float64Array): void {
    let rate = 0;
    for (let month = 1; month <= this.months; month++) {
      into[month - 1] = rate + (this.jumps[month] as number);
      rate += this.changes[month] as number;
    }
  }
}
