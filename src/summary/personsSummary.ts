import type { Outcome } from '../evidence/outcome.ts';
import type { Denominator, ShareTime } from '../target/target.ts';
import { allColumn, personsColumn, shareColumn } from './personsColumn.ts';
import type { PersonsTable } from './replicateTable.ts';
import { Sample } from './sample.ts';

/**
 * What futures say of some persons: how many of them do what, and when. Each column is made and
 * sorted once, on demand.
 */
export class PersonsSummary {
  private readonly samples = new Map<string, Sample>();

  /** @param table of all persons of a scenario, or of one group */
  constructor(readonly table: PersonsTable) {}

  /** Number of futures. */
  get replicates(): number {
    return this.table.replicates;
  }

  /** Everybody in a count: those who complete, or all who leave. */
  all(denominator: Denominator): Sample {
    return this.sample(denominator, () => allColumn(this.table, denominator));
  }

  /** Persons with a status at a time after exit. */
  persons(time: ShareTime, denominator: Denominator, outcome: Outcome): Sample {
    return this.sample(`persons.${time}.${denominator}.${outcome}`, () =>
      personsColumn(this.table, time, denominator, outcome),
    );
  }

  /** The same over everybody in the count, 0–1; NaN where there is nobody. */
  share(time: ShareTime, denominator: Denominator, outcome: Outcome): Sample {
    return this.sample(`share.${time}.${denominator}.${outcome}`, () =>
      shareColumn(this.persons(time, denominator, outcome).values, this.all(denominator).values),
    );
  }

  protected sample(key: string, values: () => Float64Array): Sample {
    const known = this.samples.get(key) ?? new Sample(values());
    this.samples.set(key, known);
    return known;
  }
}
