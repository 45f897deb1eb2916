import { chanceOfBest, type ChanceOfBest } from './chanceOfBest.ts';
import { commonFutures } from './commonFutures.ts';
import { pairedDifference, type PairedDifference } from './pairedDifference.ts';
import type { ReplicateTable } from './replicateTable.ts';
import type { Sample } from './sample.ts';
import { summaryOf, type TableSummary } from './tableSummary.ts';

/** Numbers that two scenarios are compared by, future by future. */
export type PairedNumber =
  'jobs' | 'completers' | 'benefit' | 'benefitPerKrona' | 'cost' | 'starts' | 'netOfTenYears';

/**
 * What a simulation says of its scenarios, and of pairs of them. Everything is made once, on
 * demand.
 */
export class SimulationSummary {
  private readonly summaries: ReadonlyMap<string, TableSummary>;
  private readonly pairs = new Map<string, PairedDifference>();

  /** @param tables futures by scenario id; one may be simulated further than another */
  constructor(tables: ReadonlyMap<string, ReplicateTable>) {
    this.summaries = new Map([...tables].map(([id, table]) => [id, summaryOf(table)]));
  }

  /** What the futures of a scenario say; undefined when it is not simulated. */
  of(id: string): TableSummary | undefined {
    return this.summaries.get(id);
  }

  /** Other minus base with the same luck; undefined unless both are simulated. */
  pair(base: string, other: string, number: PairedNumber): PairedDifference | undefined {
    const key = `${number} ${base} ${other}`;
    const known = this.pairs.get(key);
    if (known) return known;
    const [from, to] = this.samplesOf([base, other], number);
    if (!from || !to) return undefined;
    const difference = pairedDifference(from, to);
    this.pairs.set(key, difference);
    return difference;
  }

  /** Which of some scenarios is the highest most often; undefined unless all are simulated. */
  best(ids: readonly string[], number: PairedNumber): ChanceOfBest | undefined {
    const samples = this.samplesOf(ids, number);
    return samples.length > 0 ? chanceOfBest(samples) : undefined;
  }

  /** A number of some scenarios in the futures that all have; none unless all are simulated. */
  private samplesOf(ids: readonly string[], number: PairedNumber): readonly Sample[] {
    const samples = ids.flatMap((id) => {
      const summary = this.of(id);
      return summary ? [sampleOf(summary, number)] : [];
    });
    return samples.length === ids.length ? commonFutures(samples) : [];
  }
}

function sampleOf(summary: TableSummary, number: PairedNumber): Sample {
  switch (number) {
    case 'jobs':
      return summary.column('exitArbete');
    case 'completers':
      return summary.all('completers');
    case 'benefit':
      return summary.column('exitBenefitKronor');
    case 'benefitPerKrona':
      return summary.benefitPerKrona();
    case 'cost':
      return summary.column('costKronor');
    case 'netOfTenYears':
      return summary.netBy(10);
    case 'starts':
      return summary.column('starts');
  }
}
