import type { ActorColumns } from './actorColumns.ts';
import { paybackOf } from './paybackColumn.ts';
import { Sample } from './sample.ts';

/** What an actor gains and pays in each future, in kronor. Each number is made once, on demand. */
export class ActorFutures {
  private readonly samples = new Map<string, Sample>();

  /** @param columns of a year, or of the account up to a year's end */
  constructor(private readonly columns: ActorColumns) {}

  /** What the actor gains. */
  get benefit(): Sample {
    return this.sample('benefit', () => this.columns.benefit);
  }

  /** What the actor pays. */
  get cost(): Sample {
    return this.sample('cost', () => this.columns.cost);
  }

  /**
   * Benefit of some years less a share of the cost.
   *
   * @param years that the benefit of the year's completers goes on; 0 for none yet
   * @param costShare less than 1 where the cost is written off over several years
   */
  net(years: number, costShare = 1): Sample {
    const { benefit, cost } = this.columns;
    return this.sample(`${years}/${costShare}`, () =>
      benefit.map((kronor, replicate) => years * kronor - costShare * (cost[replicate] ?? NaN)),
    );
  }

  /** Months, unrounded; Infinity for never. */
  get payback(): Sample {
    return this.sample('payback', () => paybackOf(this.columns.cost, this.columns.benefit));
  }

  private sample(key: string, values: () => Float64Array): Sample {
    const known = this.samples.get(key) ?? new Sample(values());
    this.samples.set(key, known);
    return known;
  }
}
