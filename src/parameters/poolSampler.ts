import { dirichlet } from '../random/dirichlet.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import { cumulatedIndex } from './cumulatedIndex.ts';
import { poolTables, type PoolPoint } from './poolTables.ts';

/**
 * Draws what small groups lean on: how alike they are, κ, and their common centre, m. From
 * the posterior itself: κ and the total of the exponents together, then the
 * exponents of one outcome after the other, then m ~ Dirichlet(exponents + 1). The means of
 * the draws are those of `poolShares`.
 */
export class PoolSampler {
  /** Of the last draw: the number of persons that the pool counts for in each group. */
  kappa = NaN;
  /** Of the last draw: the share of each outcome in the pool. */
  readonly centre: Float64Array;

  private readonly points: readonly PoolPoint[];
  /** Cumulated weights of κ and the total exponent: point · totals + total. */
  private readonly cumulated: Float64Array;
  private readonly source: DrawSource;
  private readonly weights: Float64Array;

  /** @param counts rows are groups, columns outcomes; whole numbers ≥ 0 */
  constructor(counts: readonly (readonly number[])[], seed: DrawKey) {
    const outcomes = counts[0]?.length ?? 0;
    this.points = poolTables(counts);
    let sum = 0;
    this.cumulated = Float64Array.from(
      this.points.flatMap(({ totals }) => [...totals]),
      (weight) => (sum += weight),
    );
    this.source = new DrawSource(drawKey(seed, 'parameters', 'exitShares.pool'));
    this.centre = new Float64Array(outcomes);
    this.weights = new Float64Array(outcomes);
  }

  /** @param replicate 0 … 2³² − 1; the same one gives the same pool */
  draw(replicate: number): void {
    const totals = this.cumulated.length / this.points.length;
    this.source.moveTo(replicate, 0);
    const cell = cumulatedIndex(this.cumulated, this.source.uniform());
    const point = this.points[Math.floor(cell / totals)];
    if (!point) throw new RangeError(`no such point: ${cell}`);
    this.kappa = point.kappa;
    let left = cell % totals;
    point.splits.forEach(({ width, cumulated }, outcome) => {
      const exponent = cumulatedIndex(cumulated, this.source.uniform(), left * width, width);
      this.weights[outcome] = exponent + 1;
      left -= exponent;
    });
    this.weights[point.splits.length] = left + 1;
    this.source.start(1);
    dirichlet(this.source, this.weights, this.centre);
  }
}
