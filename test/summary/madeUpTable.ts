import {
  COLUMN,
  REPLICATE_COLUMNS,
  type ReplicateColumn,
} from '../../src/economy/replicateColumns.ts';
import { beta } from '../../src/random/beta.ts';
import { binomial } from '../../src/random/binomial.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { logNormal } from '../../src/random/logNormal.ts';
import { ReplicateTable } from '../../src/summary/replicateTable.ts';

/** What made-up futures are drawn around; by default something like Bas 2017. */
export interface MadeUp {
  readonly seed?: string;
  readonly replicates?: number;
  readonly starts?: number;
  /** Expected share of the starters who go to work. */
  readonly jobShare?: number;
  /** Expected share of the starters who complete. */
  readonly completerShare?: number;
  readonly neverShare?: number;
}

/** A table from its columns; those left out are 0. */
export function tableOf(
  columns: Partial<Readonly<Record<ReplicateColumn, readonly number[] | Float64Array>>>,
): ReplicateTable {
  const replicates = Object.values(columns)[0]?.length ?? 0;
  const values = new Float64Array(replicates * REPLICATE_COLUMNS.length);
  for (const [name, column] of Object.entries(columns)) {
    values.set(column, COLUMN[name as ReplicateColumn] * replicates);
  }
  return new ReplicateTable(replicates, values);
}

/**
 * Futures that look like simulated ones and are not: for tests of what is said and drawn. Two
 * tables with the same seed share their luck.
 */
export function madeUpTable(about: MadeUp = {}): ReplicateTable {
  const { seed = 'made-up', replicates = 1000, starts = 115 } = about;
  const { jobShare = 0.061, completerShare = 0.535, neverShare = 0.28 } = about;
  const values = new Float64Array(replicates * REPLICATE_COLUMNS.length);
  const source = new DrawSource(drawKey(seedKey(seed), 'parameters', 'made-up'));
  for (let replicate = 0; replicate < replicates; replicate++) {
    source.moveTo(replicate, 0);
    let event = 0;
    const next = () => (source.start(event++), source);
    const set = (name: ReplicateColumn, value: number) => {
      values[COLUMN[name] * replicates + replicate] = value;
    };
    const completing = beta(next(), 60, 60 / completerShare - 60);
    const working = beta(next(), 6, 6 / jobShare - 6) / completing;
    const value = logNormal(next(), 205_000, 0.4);
    const found = beta(next(), 7.5, 42.5);
    const completers = binomial(next(), starts, completing);
    const jobs = binomial(next(), completers, Math.min(1, working));
    const studies = binomial(next(), completers - jobs, 0.05);
    const rest = completers - jobs - studies;
    set('starts', starts);
    set('personMonths', starts * 5.8);
    set('exitArbete', jobs);
    set('exitStudier', studies);
    set('exitRehab', rest);
    set('exitAvbrott', starts - completers);
    for (const [time, months] of [
      ['sixMonths', 6],
      ['twentyFourMonths', 24],
    ] as const) {
      const more = binomial(next(), rest, Math.min(1, (found * months) / 8));
      const dropOuts = binomial(next(), starts - completers, Math.min(1, (found * months) / 20));
      set(`${time}Arbete`, jobs + more);
      set(`${time}Studier`, studies);
      set(`${time}Rehab`, rest - more);
      set(`${time}DropOutsInWork`, dropOuts);
      set(`${time}BenefitKronor`, (jobs + more) * value + (rest - more) * 7850);
    }
    set('costKronor', 9_180_000);
    set('exitBenefitKronor', jobs * value + (completers - jobs) * 7850);
    const never = next().uniform() < neverShare;
    const months = logNormal(next(), 67, 0.5);
    set('paybackFullMonths', never || months > 120 ? Infinity : months);
    set('benefitShareFk', 0.26);
    set('benefitShareAf', 0.14);
    set('benefitShareCity', 0.06);
    set('expectedArbete', starts * completing * Math.min(1, working));
    set('expectedCompleters', starts * completing);
    set(
      'expectedExitBenefitKronor',
      starts * completing * (Math.min(1, working) * (value - 7850) + 7850),
    );
  }
  return new ReplicateTable(replicates, values);
}
