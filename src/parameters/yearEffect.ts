import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { logNormal } from '../random/logNormal.ts';
import { normal } from '../random/normal.ts';

/**
 * What makes one year differ from another: one shift per outcome, common to all groups, on
 * the logarithm of the share. How much years differ is itself unknown: the standard
 * deviation of the shifts is |N(0, 0.5)|, drawn once per replicate (assumed).
 */
export class YearEffect {
  private readonly source: DrawSource;
  private readonly factors: Float64Array;

  /**
   * @param seed as `seedKey` gives it
   * @param outcomes number of outcomes
   */
  constructor(seed: DrawKey, outcomes: number) {
    this.source = new DrawSource(drawKey(seed, 'parameters', 'exitShares.year'));
    this.factors = new Float64Array(outcomes);
  }

  /** Draws the shifts of a replicate. */
  draw(replicate: number): void {
    this.source.moveTo(replicate, 0);
    const sd = Math.abs(normal(this.source, 0, SPREAD_OF_SD));
    for (let outcome = 0; outcome < this.factors.length; outcome++) {
      this.factors[outcome] = logNormal(this.source, 1, sd);
    }
  }

  /**
   * Shifts a group’s shares by the last draw; they keep their sum.
   *
   * @param shares one for each outcome; changed in place
   */
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
