import { exp } from '../numeric/exponential.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { normalQuantile } from '../random/normalQuantile.ts';

/**
 * What makes one year differ from another: one shift per outcome, common to all groups, on
 * the logarithm of the share. How much years differ is itself unknown: the standard
 * deviation of the shifts is |N(0, 0.5)|, drawn once per replicate (assumed; model page § 3).
 */
export class YearEffect {
  private readonly source: DrawSource;
  private readonly factors: Float64Array;

  /** @param outcomes number of outcomes */
  constructor(seed: DrawKey, outcomes: number) {
    this.source = new DrawSource(drawKey(seed, 'parameters', 'exitShares.year'));
    this.factors = new Float64Array(outcomes);
  }

  /** Draws the shifts of a replicate. */
  draw(replicate: number): void {
    this.source.moveTo(replicate, 0);
    const sd = Math.abs(SPREAD_OF_SD * normalQuantile(this.source.uniform()));
    for (let outcome = 0; outcome < this.factors.length; outcome++) {
      this.factors[outcome] = exp(sd * normalQuantile(this.source.uniform()));
    }
  }

  /** Shifts a group's shares, which keep their sum. */
  shift(shares: Float64Array): void {
    let before = 0;
    let after = 0;
    for (let outcome = 0; outcome < shares.length; outcome++) {
      const share = shares[outcome] ?? 0;
      before += share;
      after += shares[outcome] = share * (this.factors[outcome] ?? 1);
    }
    for (let outcome = 0; outcome < shares.length; outcome++) {
      shares[outcome] = ((shares[outcome] ?? 0) * before) / after;
    }
  }
}

const SPREAD_OF_SD = 0.5;
