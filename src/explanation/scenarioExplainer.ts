import { benefitValues } from '../economy/benefitValues.ts';
import { accountAt } from '../economy/intakeLedger.ts';
import { personsAmong } from '../economy/personsAmong.ts';
import type { AccountYear } from '../economy/replicateColumns.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../programme/expectProgramme.ts';
import type { Path } from '../scenario/layer.ts';
import type { GroupEconomy } from '../economy/groupEconomy.ts';
import type { StatusByTime } from '../economy/statusByTime.ts';
import type { Denominator, PaybackMeasure, ShareTime } from '../target/target.ts';
import type { ExplainedNumber, Explanation } from './explanation.ts';
import { NOBODY, ProgrammeExplainer } from './programmeExplainer.ts';

/** The numbers of one scenario, each with its way back to the report. */
export class ScenarioExplainer extends ProgrammeExplainer {
  payback(measure: PaybackMeasure, digits = 1): ExplainedNumber {
    const value = this.expectation.economy.payback[measure];
    const { source, paybackMeasures } = this.messages;
    const text = value === null ? this.never(measure) : this.format.duration(value, digits);
    return this.computed(
      `${this.messages.figure.payback}: ${paybackMeasures[measure].toLowerCase()}`,
      text,
      measure === 'full'
        ? source.paybackFull
        : measure === 'report'
          ? source.paybackReport
          : source.paybackLater,
      () => [
        this.cost().explain(),
        ...(measure === 'full' ? [] : [this.benefit(timeOf(measure)).explain()]),
        ...(measure === 'report' || measure === 'full' ? [] : this.afterExitInputs()),
        ...(measure === 'full' ? this.ledgerInputs() : []),
      ],
    );
  }

  /** What stands in place of months: the whole intake is followed for some years, no further. */
  never(measure: PaybackMeasure): string {
    const { never, neverWithin } = this.messages.units;
    return measure === 'full' ? neverWithin(this.horizonYears()) : never;
  }

  /** How many years the whole intake is followed for. */
  horizonYears(): string {
    return this.format.short(this.expectation.scenario.assumptions.benefit.horizonMonths / 12);
  }

  /**
   * A dash where there is nobody to have a share of.
   *
   * @param group whose starters are counted; those of all groups when left out
   */
  share(
    time: ShareTime,
    denominator: Denominator,
    outcome: Outcome,
    digits = 1,
    group?: string,
  ): ExplainedNumber {
    const persons = this.status(group)[time][denominator];
    const shares =
      denominator === 'completers' ? sharesOfCompleters(persons) : sharesOfAllExits(persons);
    return this.shareNumber(
      personsAmong(persons, denominator) === 0
        ? NOBODY
        : this.format.percent(shares[outcome], digits),
      time,
      denominator,
      outcome,
      group,
    );
  }

  /**
   * Expected persons with an outcome, of a year's starts.
   *
   * @param group where they start; all groups when left out
   */
  persons(
    time: ShareTime,
    denominator: Denominator,
    outcome: Outcome,
    group?: string,
  ): ExplainedNumber {
    const persons = this.status(group)[time][denominator][outcome];
    return this.shareNumber(this.format.persons(persons), time, denominator, outcome, group);
  }

  /**
   * Expected persons by status, of those who start in a group or in all.
   *
   * @throws when the scenario does not have the group: see `hasGroup`
   */
  status(group?: string): StatusByTime {
    const { economy } = this.expectation;
    return group === undefined ? economy.status : this.groupEconomy(group).status;
  }

  hasGroup(group: string): boolean {
    return this.expectation.economy.groups.has(group);
  }

  /** A group's part of the year's cost. */
  groupCost(group: string): ExplainedNumber {
    return this.computed(
      `${this.messages.keyFigures.cost}, ${this.group(group)}`,
      this.format.millions(this.groupEconomy(group).costKronor),
      this.messages.source.groupCost,
      () => [this.cost().explain(), this.occupancyOf(group).explain(), this.occupancy().explain()],
    );
  }

  /** What a group's completers give in a year, by their status at exit. */
  groupBenefit(group: string): ExplainedNumber {
    const rows = this.messages.keyFigures;
    return this.computed(
      `${rows.benefit}, ${this.group(group)}`,
      this.format.millions(this.groupEconomy(group).annualBenefitKronor),
      this.messages.source.benefit,
      () => [
        this.persons('exit', 'completers', 'arbete', group).explain(),
        this.benefit('exit').explain(),
      ],
    );
  }

  /** Months until a group's part of the cost is paid back, by the report's measure. */
  groupPayback(group: string): ExplainedNumber {
    const { payback } = this.groupEconomy(group);
    return this.computed(
      `${this.messages.figure.payback}, ${this.group(group)}`,
      this.format.duration(payback, 1),
      this.messages.source.paybackReport,
      () => [this.groupCost(group).explain(), this.groupBenefit(group).explain()],
    );
  }

  private groupEconomy(group: string): GroupEconomy {
    const found = this.expectation.economy.groups.get(group);
    if (!found) throw new Error(`no such group: ${group}`);
    return found;
  }

  cost(): ExplainedNumber {
    return this.computed(
      this.messages.keyFigures.cost,
      this.format.millions(this.expectation.economy.cost.costKronor),
      this.messages.source.cost,
      () => [
        this.input(['levers', 'costKronor']),
        this.input(['assumptions', 'cost', 'addedMonthFactor']),
        this.input(['assumptions', 'cost', 'fixedShare']),
        this.occupancy().explain(),
      ],
    );
  }

  /** The part of the cost that stays whatever the person-months, or the rest of it. */
  costPart(part: 'fixed' | 'variable'): ExplainedNumber {
    const { costKronor, fixedKronor } = this.expectation.economy.cost;
    const rows = this.messages.keyFigures;
    const isFixed = part === 'fixed';
    return this.computed(
      isFixed ? rows.fixedCost : rows.variableCost,
      this.format.millions(isFixed ? fixedKronor : costKronor - fixedKronor),
      this.messages.source.costPart,
      () => [
        this.input(['levers', 'costKronor']),
        this.input(['assumptions', 'cost', 'fixedShare']),
        this.cost().explain(),
      ],
    );
  }

  /** Benefit of the whole intake beyond what comes anyway, less its cost, by the end of a year. */
  netPresentValue(year: AccountYear): ExplainedNumber {
    const { gained, paid } = accountAt(this.expectation.economy.ledger, year);
    return this.computed(
      this.messages.keyFigures.net(this.format.number(year)),
      this.format.millions(gained - paid),
      this.messages.source.netPresentValue,
      () => [
        this.cost().explain(),
        ...this.ledgerInputs(),
        this.input(['assumptions', 'benefit', 'discountRatePerYear']),
      ],
    );
  }

  costPer(what: 'start' | 'completer' | 'job'): ExplainedNumber {
    const { programme, economy } = this.expectation;
    const rows = this.messages.keyFigures;
    const [count, title, persons] = {
      start: [programme.startsPerYear, rows.costPerStart, () => this.starts()] as const,
      completer: [programme.completers, rows.costPerCompleter, () => this.completers()] as const,
      job: [programme.exits.arbete, rows.costPerJob, () => this.jobs()] as const,
    }[what];
    return this.computed(
      title,
      count === 0
        ? NOBODY
        : this.format.kronor(Math.round(economy.cost.costKronor / count / 1000) * 1000),
      this.messages.source.perUnit,
      () => [this.cost().explain(), persons().explain()],
    );
  }

  benefit(time: ShareTime): ExplainedNumber {
    const { economy, scenario } = this.expectation;
    const values = benefitValues(
      scenario.assumptions.benefit.calibration,
      this.expectation.parameters,
    );
    const { source, keyFigures, shareTimesInText } = this.messages;
    const fitted = (title: string, kronor: number): Explanation => ({
      title,
      value: this.format.kronor(Math.round(kronor)),
      origin: 'fitted',
      how: source.calibrationNote,
      inputs: this.calibrationFigures(),
    });
    return this.computed(
      `${keyFigures.benefit}, ${shareTimesInText[time]}`,
      this.format.millions(economy.annualBenefitKronor[time]),
      source.benefit,
      () => [
        this.input(['assumptions', 'benefit', 'calibration']),
        fitted(source.valueOfJob, values.exitJobKronor),
        fitted(source.valueOfCompleter, values.completerKronor),
        this.jobs().explain(),
        this.completers().explain(),
      ],
    );
  }

  /** A lever or assumption as it stands, with what it rests on. */
  field(path: Path): ExplainedNumber {
    const explain = () => this.input(path);
    return { text: explain().value, explain };
  }

  /** A difference between this scenario and another, with both sides. */
  difference(
    text: string,
    own: ExplainedNumber,
    other: ExplainedNumber,
    title: string,
  ): ExplainedNumber {
    return this.computed(title, text, this.messages.source.difference, () => [
      own.explain(),
      other.explain(),
    ]);
  }

  private shareNumber(
    text: string,
    time: ShareTime,
    denominator: Denominator,
    outcome: Outcome,
    group?: string,
  ): ExplainedNumber {
    return this.computed(
      this.shareTitle(time, denominator, outcome, group),
      text,
      this.messages.source.share,
      () => [
        ...(group === undefined
          ? [this.starts().explain(), this.completers().explain(), ...this.shareInputs()]
          : [this.startsOf(group).explain(), this.pooledShare(group)]),
        ...(time === 'exit' ? [] : this.afterExitInputs()),
      ],
    );
  }

  /** "Work among completers, at exit", and in which group. */
  shareTitle(time: ShareTime, denominator: Denominator, outcome: Outcome, group?: string): string {
    const { outcomes, denominatorsInText, shareTimesInText } = this.messages;
    const title = `${outcomes[outcome]} ${denominatorsInText[denominator]}, ${shareTimesInText[time]}`;
    return group === undefined ? title : `${title}, ${this.group(group)}`;
  }
}

function timeOf(measure: Exclude<PaybackMeasure, 'full'>): ShareTime {
  if (measure === 'report') return 'exit';
  return measure === 'reportSixMonths' ? 'sixMonths' : 'twentyFourMonths';
}
