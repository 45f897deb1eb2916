import type { Actor } from '../evidence/actor.ts';
import type { MoneyShares } from '../economy/actors.ts';
import {
  gainedBy,
  paidBy,
  type AccountYear,
  type ReplicateColumn,
} from '../economy/replicateColumns.ts';
import type { PaybackMeasure } from '../target/target.ts';
import { actorColumns, type ActorColumns } from './actorColumns.ts';
import { ActorFutures } from './actorFutures.ts';
import { GroupSummary } from './groupSummary.ts';
import { healthColumn, type CountedHealth } from './healthColumn.ts';
import { paybackColumn } from './paybackColumn.ts';
import { shareColumn } from './personsColumn.ts';
import { PersonsSummary } from './personsSummary.ts';
import type { ReplicateTable } from './replicateTable.ts';
import type { Sample } from './sample.ts';
import { selfCheck, type SelfCheck } from './selfCheck.ts';
import { uncertainCostColumn } from './uncertainCostColumn.ts';
import { varianceSplit, type VarianceSplit } from './varianceSplit.ts';

/** Quantities that are simulated and also expected on the same draw. */
export const CHECKED = ['jobs', 'completers', 'benefit'] as const;
/** A quantity that the self-check compares. */
export type Checked = (typeof CHECKED)[number];

const summaries = new WeakMap<ReplicateTable, TableSummary>();

/** The summary of a table: one and the same as long as the table lives, since sorting is dear. */
export function summaryOf(table: ReplicateTable): TableSummary {
  const summary = summaries.get(table) ?? new TableSummary(table);
  summaries.set(table, summary);
  return summary;
}

/**
 * What the simulated futures of one scenario say. Each column is made and sorted once, on demand.
 */
export class TableSummary extends PersonsSummary {
  private readonly groups = new Map<number, GroupSummary>();
  private readonly actors = new Map<string, ActorFutures>();

  /** @param table futures of a scenario; `summaryOf` gives the summary that others use too */
  constructor(override readonly table: ReplicateTable) {
    super(table);
  }

  /** A column as it was simulated; its unit is that of `REPLICATE_COLUMNS`. */
  column(name: ReplicateColumn): Sample {
    return this.sample(name, () => this.table.column(name));
  }

  /** Months to payback, unrounded; Infinity for never. */
  payback(measure: PaybackMeasure): Sample {
    return this.sample(`payback.${measure}`, () => paybackColumn(this.table, measure));
  }

  /** Those who start in one group, by its index in the evidence. */
  group(groupIndex: number): GroupSummary {
    const known = this.groups.get(groupIndex) ?? new GroupSummary(this.table.group(groupIndex));
    this.groups.set(groupIndex, known);
    return known;
  }

  /** Completers' annual benefit at exit per krona of a year's cost; 0 where nothing is paid. */
  benefitPerKrona(): Sample {
    return this.sample('benefitPerKrona', () => {
      const cost = this.table.column('costKronor');
      const shares = shareColumn(this.table.column('exitBenefitKronor'), cost);
      return shares.map((share, i) => (cost[i] === 0 ? 0 : share));
    });
  }

  /** What the whole intake has given beyond its cost by the end of a year, in kronor. */
  netBy(year: AccountYear): Sample {
    return this.sample(`netBy${year}`, () => {
      const paid = this.table.column(paidBy(year));
      return this.table.column(gainedBy(year)).map((gained, i) => gained - (paid[i] ?? NaN));
    });
  }

  /**
   * Share of the completers who feel better, 0–1.
   *
   * @param counted that of the evidence: the first one asked about is remembered
   */
  health(counted: CountedHealth): Sample {
    return this.sample('health', () => healthColumn(this.all('completers').values, counted));
  }

  /** What a year turns out to cost, in kronor: see `uncertainCostColumn`. */
  uncertainCost(): Sample {
    return this.sample('uncertainCost', () => uncertainCostColumn(this.table.column('costKronor')));
  }

  /** What an actor gains and pays in a year, by the report's method. */
  actor(actor: Actor, shares: MoneyShares): ActorFutures {
    return this.actorFutures(JSON.stringify([actor, shares]), () =>
      actorColumns(this.table, actor, shares),
    );
  }

  /** What the whole intake has given and cost an actor from its first day to the end of a year. */
  actorBy(year: AccountYear, actor: Actor, shares: MoneyShares): ActorFutures {
    return this.actorFutures(JSON.stringify([actor, shares, year]), () =>
      actorColumns(this.table, actor, shares, {
        benefit: gainedBy(year),
        cost: paidBy(year),
      }),
    );
  }

  private actorFutures(name: string, columns: () => ActorColumns): ActorFutures {
    const known = this.actors.get(name) ?? new ActorFutures(columns());
    this.actors.set(name, known);
    return known;
  }

  /** How much of the variance comes from the parameters; undefined when nothing varies. */
  varianceSplit(what: Checked): VarianceSplit | undefined {
    return varianceSplit(this.simulated(what), this.expected(what));
  }

  /** The simulated average beside the exact one on the same draws. */
  selfCheck(what: Checked): SelfCheck {
    // Those in work make most of the benefit, and are the fewest.
    const persons = what === 'completers' ? 'completers' : 'jobs';
    return selfCheck(this.simulated(what), this.expected(what), this.expected(persons));
  }

  private simulated(what: Checked): Float64Array {
    if (what === 'completers') return this.all('completers').values;
    return this.table.column(what === 'jobs' ? 'exitArbete' : 'exitBenefitKronor');
  }

  private expected(what: Checked): Float64Array {
    if (what === 'completers') return this.table.column('expectedCompleters');
    return this.table.column(what === 'jobs' ? 'expectedArbete' : 'expectedExitBenefitKronor');
  }
}
