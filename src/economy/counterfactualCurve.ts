import { exp, oneMinusExpOfMinus } from '../numeric/exponential.ts';
import { subsidisedShare } from '../parameters/jobKinds.ts';
import type { Parameters } from '../parameters/parameters.ts';
import {
  jobLossPerMonth,
  searchHazardPerMonth,
  SEARCH_MONTHS,
  SUBSIDY_MONTHS,
} from '../programme/afterExit.ts';
import type { BenefitValues } from './benefitValues.ts';

/**
 * What a person who is not enrolled is expected to earn society, month by month: looking for work
 * from the intake that did not happen, losing jobs, looking again. The same process as
 * `expectCounterfactual`, written out for one draw of the parameters at a time: only how long a
 * subsidised job has lasted needs memory, and that has two edges.
 *
 * Steps are whole months; the error is of the second order in the hazards per month.
 */
export class CounterfactualCurve {
  /** Kronor per starter in each month, the starts being spread evenly over the first twelve. */
  readonly kronorInMonth: Float64Array;
  /**
   * Kronor up to the end of each month since a person's own intake; index 0 is the intake itself.
   */
  private readonly kronor: Float64Array;
  private readonly entries: Float64Array;

  /** @param months of the account, from the first day of the intake year; whole */
  constructor(private readonly months: number) {
    this.kronorInMonth = new Float64Array(months);
    this.kronor = new Float64Array(months + 1);
    this.entries = new Float64Array(months + 1);
  }

  /**
   * Takes over a draw: `kronorInMonth` is that draw's until the next. Zeros before the first.
   *
   * @param parameters as `accountParameters` has them
   */
  fill(parameters: Parameters, { byState }: BenefitValues): void {
    const loss = jobLossPerMonth(parameters);
    const subsidised = subsidisedShare(parameters.foundJobKinds);
    const keep = exp(-loss);
    const keepDoubled = exp(-2 * loss);
    /** Who enters during a month and still has the job at its end. */
    const keepEntry = loss === 0 ? 1 : oneMinusExpOfMinus(loss) / loss;
    const [first, last] = SUBSIDY_MONTHS;
    // A cohort passes an edge during a month, on average in its middle.
    const halfMonth = exp(-loss / 2);
    const untilEnding = keepEntry * exp(-loss * first);
    const untilOld = untilEnding * exp(-2 * loss * (last - first));
    const keepBenefit = exp(-parameters.benefitFallOffPerMonth);
    let left = 1;
    let [plain, young, ending, old] = [0, 0, 0, 0];
    let before = 0;
    let sum = 0;
    let found = 0;
    this.kronor[0] = 0;
    for (let month = 0; month < this.months; month++) {
      if (SEARCH_MONTHS.includes(month)) {
        const hazard = searchHazardPerMonth(parameters, parameters.counterfactualFactor, month);
        found = oneMinusExpOfMinus(hazard);
      }
      const finding = found * Math.max(0, 1 - plain - young - ending - old);
      const entry = finding * subsidised;
      this.entries[month] = entry;
      const reached = month >= first ? (this.entries[month - first] as number) : 0;
      const passed = month >= last ? (this.entries[month - last] as number) : 0;
      plain = plain * keep + (finding - entry) * keepEntry;
      young = young * keep + entry * keepEntry - reached * untilEnding;
      ending =
        ending * keepDoubled + reached * untilEnding * halfMonth - passed * untilOld * halfMonth;
      old = old * keep + passed * untilOld;
      left *= keepBenefit;
      const rate =
        ((plain * byState.foundJobUnsubsidised +
          (young + ending + old) * byState.foundJobSubsidised) /
          12) *
        left;
      sum += (before + rate) / 2;
      before = rate;
      this.kronor[month + 1] = sum;
    }
    this.spreadOverYear();
  }

  /**
   * A start in a month is anywhere in it: what it has brought by a month's end is the mean of two
   * whole ages.
   */
  private spreadOverYear(): void {
    let window = 0;
    let before = 0;
    for (let month = 0; month < this.months; month++) {
      const newest = this.kronor[month + 1] as number;
      const oldest = month >= 12 ? (this.kronor[month - 11] as number) : 0;
      // The ages 0 … 12 months back count once, the first and the last of them half.
      window += newest - oldest;
      const soFar =
        (window - newest / 2 + (month >= 12 ? (this.kronor[month - 11] as number) / 2 : 0)) / 12;
      this.kronorInMonth[month] = soFar - before;
      before = soFar;
    }
  }
}
