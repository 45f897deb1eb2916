import { OUTCOMES } from '../evidence/outcome.ts';
import { dirichlet } from '../random/dirichlet.ts';
import { drawKey, type DrawKey } from '../random/drawKey.ts';
import { DrawSource } from '../random/drawSource.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import type { DrawSettings } from './drawSettings.ts';
import type { GroupExits } from './groupExits.ts';
import { HiddenCounts } from './hiddenCounts.ts';
import { PoolSampler } from './poolSampler.ts';
import { YearEffect } from './yearEffect.ts';

/**
 * Draws the exit shares θ of all groups. Pooled: θ_g ~ Dirichlet(counts_g + κ m) with κ and m
 * from their posterior. Raw: θ_g ~ Dirichlet(counts_g), whose mean is the raw share and
 * whose share of an outcome that nobody had is 0. Counts that are kept back are drawn first; what
 * the groups have in common is estimated from their middles.
 */
export class ExitShareSampler {
  /** Of the last draw: one row per group, in the order of `OUTCOMES`; each sums to 1. */
  readonly shares: readonly Float64Array[];

  private readonly pool: PoolSampler | undefined;
  private readonly year: YearEffect | undefined;
  private readonly sources: readonly DrawSource[];
  private readonly hidden: readonly (HiddenCounts | undefined)[];
  private readonly weights = new Float64Array(OUTCOMES.length);

  /** @param groups with exits in each where the estimate is raw (`shareMoments` sees to it) */
  constructor(
    private readonly groups: readonly GroupExits[],
    estimate: Assumptions['exitShares']['estimate'],
    seed: DrawKey,
    { yearEffect }: DrawSettings,
  ) {
    const rows = groups.map(({ row }) => row);
    this.shares = groups.map(() => new Float64Array(OUTCOMES.length));
    this.pool = estimate === 'pooled' ? new PoolSampler(rows, seed) : undefined;
    this.year = yearEffect ? new YearEffect(seed, OUTCOMES.length) : undefined;
    this.sources = groups.map(
      ({ id }) => new DrawSource(drawKey(seed, 'parameters', `exitShares.groups.${id}`)),
    );
    this.hidden = groups.map(({ id, row, ranges }) =>
      ranges ? new HiddenCounts(id, row, ranges, estimate === 'raw', seed) : undefined,
    );
  }

  /** @param replicate 0 … 2³² − 1; the same one gives the same shares */
  draw(replicate: number): void {
    this.pool?.draw(replicate);
    this.year?.draw(replicate);
    for (let group = 0; group < this.groups.length; group++) this.drawGroup(replicate, group);
  }

  private drawGroup(replicate: number, group: number): void {
    const { groups, pool, sources, weights } = this;
    const source = sources[group] as DrawSource;
    const shares = this.shares[group] as Float64Array;
    const row = this.hidden[group]?.draw(replicate) ?? (groups[group] as GroupExits).row;
    for (let outcome = 0; outcome < weights.length; outcome++) {
      const leaning = pool ? pool.kappa * (pool.centre[outcome] ?? 0) : 0;
      weights[outcome] = (row[outcome] ?? 0) + leaning;
    }
    source.moveTo(replicate, 0);
    dirichlet(source, weights, shares);
    this.year?.shift(shares);
  }
}
