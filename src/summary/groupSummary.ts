import { paybackOf } from './paybackColumn.ts';
import { PersonsSummary } from './personsSummary.ts';
import type { Sample } from './sample.ts';

/** What futures say of those who start in one group. */
export class GroupSummary extends PersonsSummary {
  /**
   * Months until the group's part of the cost is paid back, by the reports' method; Infinity for
   * never.
   */
  payback(): Sample {
    return this.sample('payback', () =>
      paybackOf(this.table.column('costKronor'), this.table.column('exitBenefitKronor')),
    );
  }
}
