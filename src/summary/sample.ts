import { chanceOf, type Chance } from './chance.ts';
import { meanOf, type Mean } from './mean.ts';
import { countAtMost, countBelow, quantile, quantileStandardError, rankOf } from './quantile.ts';

/** One of the futures, standing for an equal part of all of them. */
export interface RepresentativeFuture {
  readonly value: number;
  /** Number of the future that has this value. */
  readonly replicate: number;
}

/**
 * One number per future. Sorted once, when first asked for. A future may have no number (NaN), such
 * as a share of nobody: it meets no limit, and means and quantiles are of the others.
 */
export class Sample {
  private ordered: Float64Array | undefined;
  private average: Mean | undefined;

  /**
   * @param values of future 0, 1, 2 …; may be Infinity or NaN, must not be changed
   * @throws when there are none
   */
  constructor(readonly values: Float64Array) {
    if (values.length === 0) throw new RangeError('no futures');
  }

  /** The values of the futures that have one, rising. */
  get sorted(): Float64Array {
    return (this.ordered ??= withoutNone(this.values).sort());
  }

  /** Only of finite values: of those that may be Infinity there are quantiles. */
  get mean(): Mean {
    return (this.average ??= meanOf(withoutNone(this.values)));
  }

  /** The value that so large a share of the futures, 0–1, does not exceed: see `quantile`. */
  quantile(share: number): number {
    return quantile(this.sorted, share);
  }

  /** Monte Carlo standard error of that value, in its unit. */
  quantileStandardError(share: number): number {
    return quantileStandardError(this.sorted, share);
  }

  /** Chance of a value at most, or at least, a limit. */
  chance(direction: 'atMost' | 'atLeast', limit: number): Chance {
    const { length } = this.values;
    const count =
      direction === 'atMost'
        ? countAtMost(this.sorted, limit)
        : this.sorted.length - countBelow(this.sorted, limit);
    return chanceOf(count, length);
  }

  /** Chance of more than a limit. */
  chanceAbove(limit: number): Chance {
    const count = this.sorted.length - countAtMost(this.sorted, limit);
    return chanceOf(count, this.values.length);
  }

  /** Chance of Infinity. */
  chanceOfNever(): Chance {
    return this.chance('atLeast', Infinity);
  }

  /**
   * Futures at the middles of `count` equal parts, from the lowest value to the highest. As many of
   * them are at most a limit as `dotsOf` gives for the chance of that.
   */
  representatives(count: number): readonly RepresentativeFuture[] {
    const { length } = this.sorted;
    const values = Array.from(
      { length: count },
      (_, part) => this.sorted[rankOf(length, (part + 0.5) / count)] ?? NaN,
    );
    const replicates = this.replicatesOf(values);
    const used = new Map<number, number>();
    return values.map((value) => {
      // Equal values are different futures as long as there are any.
      const turn = used.get(value) ?? 0;
      used.set(value, turn + 1);
      const own = replicates.get(value) ?? [];
      return { value, replicate: own[turn % own.length] ?? NaN };
    });
  }

  /** The first futures that have each of the values, as many as the value is asked for. */
  private replicatesOf(values: readonly number[]): ReadonlyMap<number, readonly number[]> {
    const wanted = new Map<number, number>();
    for (const value of values) wanted.set(value, (wanted.get(value) ?? 0) + 1);
    const found = new Map<number, number[]>([...wanted.keys()].map((value) => [value, []]));
    for (let replicate = 0; replicate < this.values.length; replicate++) {
      const value = this.values[replicate] ?? NaN;
      const own = found.get(value);
      if (own && own.length < (wanted.get(value) ?? 0)) own.push(replicate);
    }
    return found;
  }
}

/** A copy of the values that are numbers. */
function withoutNone(values: Float64Array): Float64Array {
  const kept = values.slice();
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) kept[count++] = value;
  return kept.subarray(0, count);
}
