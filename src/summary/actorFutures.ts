import type { ActorColumns } from './actorColumns.ts';
import { paybackOf } from './paybackColumn.ts';
import { Sample } from './sample.ts';

/** An actor's year in each future, in kronor. Each number is made and sorted once, on demand. */
export class ActorFutures {
  private readonly samples = new Map<string, Sample>();

  constructor(private readonly columns: ActorColumns) {}

  get benefit(): Sample {
    return this.sample('benefit', () => this.columns.benefit);
  }

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
