import { benefitValues } from '../../economy/benefitValues.ts';
import type { Outcome } from '../../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import type { Path } from '../../scenario/layer.ts';
import type { Denominator, PaybackMeasure, ShareTime } from '../../target/target.ts';
import type { ExplainedNumber, Explanation } from './explanation.ts';
import { ProgrammeExplainer } from './programmeExplainer.ts';

/** The numbers of one scenario, each with its way back to the report. */
export class ScenarioExplainer extends ProgrammeExplainer {
  payback(measure: PaybackMeasure, digits = 1): ExplainedNumber {
    const value = this.expectation.economy.payback[measure];
    const { source, paybackMeasures } = this.messages;
    const text = value === null ? this.never(measure) : this.format.months(value, digits);
    return this.computed(
      `${this.messages.payback.title}: ${paybackMeasures[measure].toLowerCase()}`,
      text,
      measure === 'full'
        ? source.paybackFull
        : measure === 'report'
          ? source.paybackReport
          : source.paybackLater,
      () => [
        this.cost().explain(),
        ...(measure === 'full' ? [] : [this.benefit(timeOf(measure)).explain()]),
        ...(measure === 'report' ? [] : this.afterExitInputs()),
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

  share(time: ShareTime, denominator: Denominator, outcome: Outcome, digits = 1): ExplainedNumber {
    const persons = this.expectation.economy.status[time][denominator];
    const shares =
      denominator === 'completers' ? sharesOfCompleters(persons) : sharesOfAllExits(persons);
    return this.shareNumber(
      this.format.percent(shares[outcome], digits),
      time,
      denominator,
      outcome,
    );
  }

  /** Expected persons with an outcome, of a year's starts. */
  persons(time: ShareTime, denominator: Denominator, outcome: Outcome): ExplainedNumber {
    const persons = this.expectation.economy.status[time][denominator][outcome];
    return this.shareNumber(this.format.persons(persons), time, denominator, outcome);
  }

  cost(): ExplainedNumber {
    return this.computed(
      this.messages.compare.rows.cost,
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

  costPer(what: 'start' | 'completer' | 'job'): ExplainedNumber {
    const { programme, economy } = this.expectation;
    const { rows } = this.messages.compare;
    const [count, title, persons] = {
      start: [programme.startsPerYear, rows.costPerStart, () => this.starts()] as const,
      completer: [programme.completers, rows.costPerCompleter, () => this.completers()] as const,
      job: [programme.exits.arbete, rows.costPerJob, () => this.jobs()] as const,
    }[what];
    return this.computed(
      title,
      count === 0
        ? this.messages.units.never
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
    const { source, compare, shareTimesInText } = this.messages;
    const fitted = (title: string, kronor: number): Explanation => ({
      title,
      value: this.format.kronor(Math.round(kronor)),
      origin: 'fitted',
      how: source.calibrationNote,
      inputs: this.calibrationFigures(),
    });
    return this.computed(
      `${compare.rows.benefit}, ${shareTimesInText[time]}`,
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
  ): ExplainedNumber {
    const { outcomes, denominatorsInText, shareTimesInText, source } = this.messages;
    return this.computed(
      `${outcomes[outcome]} ${denominatorsInText[denominator]}, ${shareTimesInText[time]}`,
      text,
      source.share,
      () => [
        this.starts().explain(),
        this.completers().explain(),
        ...this.shareInputs(),
        ...(time === 'exit' ? [] : this.afterExitInputs()),
      ],
    );
  }
}

function timeOf(measure: Exclude<PaybackMeasure, 'full'>): ShareTime {
  if (measure === 'report') return 'exit';
  return measure === 'reportSixMonths' ? 'sixMonths' : 'twentyFourMonths';
}
