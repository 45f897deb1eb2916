import type { Outcome } from '../evidence/outcome.ts';
import { chanceOfTarget, type TargetBasis } from '../summary/targetSample.ts';
import { targetBasis } from './targetBasis.ts';
import { expectedOfTarget, targetLabel } from './targetExplanation.ts';
import { dotsOf, type Chance } from '../summary/chance.ts';
import type { GroupSummary } from '../summary/groupSummary.ts';
import type { PersonsSummary } from '../summary/personsSummary.ts';
import type { Sample } from '../summary/sample.ts';
import { isLong } from '../quantity/format.ts';
import { stableStep } from '../summary/stableStep.ts';
import type { TableSummary } from '../summary/tableSummary.ts';
import type { Denominator, PaybackMeasure, ShareTime, Target } from '../target/target.ts';
import type { ExplainedNumber, Explanation } from './explanation.ts';
import type { ExplanationContext } from './explanationContext.ts';
import { explainReplicates } from './replicatesExplanation.ts';
import type { ScenarioExplainer } from './scenarioExplainer.ts';
import { explainTarget } from './targetExplanation.ts';

/** Ends of the interval that holds nine futures of ten, and of that with half of them. */
export const INTERVALS = { nineOfTen: [0.05, 0.95], half: [0.25, 0.75] } as const;

/** The simulated numbers of one scenario, each with how it was counted and what it rests on. */
export class FutureExplainer {
  constructor(
    readonly explainer: ScenarioExplainer,
    readonly summary: TableSummary,
    private readonly context: ExplanationContext,
  ) {}

  get name(): string {
    return this.explainer.name;
  }

  get format(): ExplanationContext['format'] {
    return this.context.format;
  }

  /** "13 of 100" futures that pay back within some months. */
  paybackWithin(measure: PaybackMeasure, target: Target): ExplainedNumber {
    return this.chance(
      this.paybackTitle(measure),
      this.summary.payback(measure).chance('atMost', target.value),
      () => [this.explainer.payback(measure).explain(), this.target(target)],
    );
  }

  /** "0 of 100" futures that never do. */
  paybackNever(measure: PaybackMeasure): ExplainedNumber {
    return this.chance(
      this.paybackTitle(measure),
      this.summary.payback(measure).chanceOfNever(),
      () => [this.explainer.payback(measure).explain()],
    );
  }

  /** Months that a share of the futures need at most. */
  paybackQuantile(measure: PaybackMeasure, share: number): ExplainedNumber {
    const { format, messages } = this.context;
    const sample = this.summary.payback(measure);
    const error = sample.quantileStandardError(share);
    return this.simulated(
      this.paybackTitle(measure),
      this.months(measure, share),
      messages.future.quantileHow(
        format.percent(share),
        Number.isFinite(error) ? format.months(2 * error, 1) : messages.units.never,
      ),
      () => [this.explainer.payback(measure).explain()],
    );
  }

  /** Months that hold the middle of the futures: "25–205 months". */
  paybackInterval(measure: PaybackMeasure, which: keyof typeof INTERVALS): ExplainedNumber {
    const text = this.monthsBetween(this.summary.payback(measure), which, measure);
    return this.simulated(this.paybackTitle(measure), text, this.intervalHow(which), () => [
      this.explainer.payback(measure).explain(),
    ]);
  }

  /**
   * Months that hold the middle of the futures, in words.
   *
   * @param measure how "never" is to be understood
   */
  monthsBetween(
    sample: Sample,
    which: keyof typeof INTERVALS,
    measure: PaybackMeasure = 'report',
  ): string {
    const { format, messages } = this.context;
    const { future, units } = messages;
    const [low, high] = INTERVALS[which];
    if (sample.quantile(low) === Infinity) return this.explainer.never(measure);
    const from = this.stableDuration(sample, low);
    if (isLong(sample.quantile(high)) && sample.quantile(high) < Infinity) {
      return future.fromTo(from, this.stableDuration(sample, high));
    }
    if (sample.quantile(high) < Infinity) {
      const ends = [low, high].map((share) => format.number(this.stableMonths(sample, share)));
      return units.months(future.between(ends[0] ?? '', ends[1] ?? ''));
    }
    return measure === 'full'
      ? future.untilBeyond(from, this.explainer.horizonYears())
      : future.untilNever(from);
  }

  /** Expected persons in whole numbers with the interval: "7 persons (2–14)". */
  persons(
    time: ShareTime,
    denominator: Denominator,
    outcome: Outcome,
    group?: string,
  ): ExplainedNumber {
    const { format, messages } = this.context;
    const expected = this.explainer.status(group)[time][denominator][outcome];
    const exact = this.explainer.persons(time, denominator, outcome, group);
    return this.simulated(
      this.explainer.shareTitle(time, denominator, outcome, group),
      messages.figure.personsInterval(
        format.wholePersons(expected),
        this.personsInterval(time, denominator, outcome, group),
      ),
      this.intervalHow('nineOfTen'),
      () => [exact.explain()],
    );
  }

  /** Persons that nine futures of ten lie between: "2–14". */
  personsInterval(
    time: ShareTime,
    denominator: Denominator,
    outcome: Outcome,
    group?: string,
  ): string {
    const sample = this.of(group).persons(time, denominator, outcome);
    const [low, high] = INTERVALS.nineOfTen.map((share) =>
      this.context.format.number(sample.quantile(share)),
    );
    return this.context.messages.future.between(low ?? '', high ?? '');
  }

  /**
   * Those who start in a group, or all.
   *
   * @throws when the scenario does not have the group
   */
  of(group?: string): PersonsSummary {
    return group === undefined ? this.summary : this.group(group);
  }

  /** @throws when the scenario does not have the group */
  group(group: string): GroupSummary {
    const place = this.basis.groupIndexes.get(group);
    if (place === undefined) throw new Error(`no such group: ${group}`);
    return this.summary.group(place);
  }

  /** "2 of 100" futures that reach a target, whatever it measures; a dash for a group that is not there. */
  reaches(target: Target): ExplainedNumber {
    const { measure } = target;
    if (measure.kind === 'payback') return this.paybackWithin(measure.measure, target);
    const expected = expectedOfTarget(this.explainer, target, this.context);
    const chance = chanceOfTarget(this.summary, target, this.basis);
    if (!chance) return expected;
    return this.chance(targetLabel(target, this.context), chance, () => [
      expected.explain(),
      this.target(target),
    ]);
  }

  /** What the scenario's targets are measured with. */
  get basis(): TargetBasis {
    return targetBasis(this.context.evidence, this.explainer);
  }

  /** A chance as a number of a hundred futures. */
  chance(title: string, chance: Chance, inputs: () => readonly Explanation[]): ExplainedNumber {
    const { format, messages } = this.context;
    const { ofHundred, aboutOfHundred, chanceHow } = messages.future;
    // Few futures do not settle the number of dots.
    const write = stableStep(chance.standardError) > 0.01 ? aboutOfHundred : ofHundred;
    return this.simulated(
      title,
      write(format.number(dotsOf(chance))),
      chanceHow(format.number(200 * chance.standardError, 1)),
      inputs,
    );
  }

  /** Chance to pay back within some months, or of never, as a percentage: for a table. */
  paybackPercent(measure: PaybackMeasure, chance: Chance): ExplainedNumber {
    const { format, messages } = this.context;
    return this.simulated(
      this.paybackTitle(measure),
      format.percentToStep(chance.value, stepOf(chance.standardError, 0.001)),
      messages.future.chanceHow(format.number(200 * chance.standardError, 1)),
      () => [this.explainer.payback(measure).explain()],
    );
  }

  /** Any number that is counted on the futures. */
  simulated(
    title: string,
    text: string,
    how: string,
    inputs: () => readonly Explanation[],
  ): ExplainedNumber {
    const { messages, seed, ofNextYear } = this.context;
    const { future } = messages;
    const counted = ofNextYear ? future.nextYearHow : future.how;
    const replicates = this.replicates();
    const explain = (): Explanation => ({
      title: `${title} (${this.name})`,
      value: text,
      origin: 'computed',
      how: `${how} ${counted(replicates.text, seed)} ${future.errorNote}`,
      inputs: [...inputs(), replicates.explain()],
    });
    return { text, explain };
  }

  /** How many futures are simulated: the notebook asks for them. */
  replicates(): ExplainedNumber {
    const text = this.context.format.number(this.summary.replicates);
    const { messages, ofNextYear } = this.context;
    return { text, explain: () => explainReplicates(text, messages, ofNextYear) };
  }

  private paybackTitle(measure: PaybackMeasure): string {
    const { figure, paybackMeasures } = this.context.messages;
    return `${figure.payback}: ${paybackMeasures[measure].toLowerCase()}`;
  }

  private target(target: Target): Explanation {
    return explainTarget(target, this.context).explain();
  }

  private intervalHow(which: keyof typeof INTERVALS): string {
    const { intervalHow, middleHow } = this.context.messages.future;
    return which === 'half' ? middleHow : intervalHow;
  }

  private months(measure: PaybackMeasure, share: number): string {
    const sample = this.summary.payback(measure);
    return sample.quantile(share) === Infinity
      ? this.explainer.never(measure)
      : this.stableDuration(sample, share);
  }

  private stableDuration(sample: Sample, share: number): string {
    const { format, messages } = this.context;
    if (!isLong(sample.quantile(share))) return format.months(this.stableMonths(sample, share));
    const [years, error] = [sample.quantile(share), sample.quantileStandardError(share)].map(
      (months) => months / 12,
    ) as [number, number];
    return messages.units.years(format.toStep(years, stepOf(error, 0.1)));
  }

  private stableMonths(sample: Sample, share: number): number {
    const step = stepOf(sample.quantileStandardError(share), 1);
    return Math.round(sample.quantile(share) / step) * step;
  }
}

/** The step that a number is printed with; `least` is as fine as anybody needs it. */
export function stepOf(standardError: number, least: number): number {
  const step = stableStep(standardError);
  return Number.isFinite(step) ? Math.max(least, step) : least;
}
