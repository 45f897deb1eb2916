import { chanceOf, type Chance } from './chance.ts';
import { meanOf, type Mean } from './mean.ts';
import { countAtMost, countBelow, quantile, quantileStandardError, rankOf } from './quantile.ts';

/** One of the futures, standing for an equal part of all of them. */
export interface RepresentativeFuture {
  readonly value: number;
  /** Number of the future that has this value. */
  readonly replicate: number;
}

/** One number per future. Sorted once, when first asked for. */
export class Sample {
  private ordered: Float64Array | undefined;
  private average: Mean | undefined;

  /** @param values of future 0, 1, 2 …; may be Infinity, must not be changed */
  constructor(readonly values: Float64Array) {
    if (values.length === 0) throw new RangeError('no futures');
  }

  get sorted(): Float64Array {
    return (this.ordered ??= this.values.slice().sort());
  }

  /** Not for values that may be Infinity: those have quantiles only. */
  get mean(): Mean {
    return (this.average ??= meanOf(this.values));
  }

  quantile(share: number): number {
    return quantile(this.sorted, share);
  }

  quantileStandardError(share: number): number {
    return quantileStandardError(this.sorted, share);
  }

  /** Chance of a value at most, or at least, a limit. */
  chance(direction: 'atMost' | 'atLeast', limit: number): Chance {
    const { length } = this.values;
    const count =
      direction === 'atMost'
        ? countAtMost(this.sorted, limit)
        : length - countBelow(this.sorted, limit);
    return chanceOf(count, length);
  }

  /** Chance of Infinity. */
  chanceOfNever(): Chance {
    return this.chance('atLeast', Infinity);
  }

  /**
   * Futures at the middles of `count` equal parts, from the lowest value to the highest. As
   * many of them are at most a limit as the chance of that says, rounded (`dotsOf`).
   */
  representatives(count: number): readonly RepresentativeFuture[] {
    const { length } = this.values;
    const ranks = Array.from({ length: count }, (_, part) => rankOf(length, (part + 0.5) / count));
    const replicates = this.replicatesOf(new Set(ranks.map((rank) => this.sorted[rank] ?? NaN)));
    return ranks.map((rank) => {
      const value = this.sorted[rank] ?? NaN;
      // Equal values share their ranks; take their futures in turn.
      const turn = rank - countBelow(this.sorted, value);
      return { value, replicate: replicates.get(value)?.[turn] ?? NaN };
    });
  }

  private replicatesOf(wanted: ReadonlySet<number>): ReadonlyMap<number, number[]> {
    const found = new Map<number, number[]>([...wanted].map((value) => [value, []]));
    this.values.forEach((value, replicate) => found.get(value)?.push(replicate));
    return found;
  }
}
