import type { DotRow } from '../../chart/dotAxis.ts';
import type { RepresentativeFuture } from '../../summary/sample.ts';
import { dotsOf } from '../../summary/chance.ts';
import { compareChances } from '../../summary/verdict.ts';
import { paybackTargets, type PaybackMeasure, type Target } from '../../target/target.ts';
import { markOf, type CellContext } from '../../graph/cellContext.ts';
import {
  saidWhen,
  sentence,
  type ExplainedNumber,
  type Sentence,
} from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import { futuresOf, type Futures } from '../../graph/futures.ts';

/** How many dots stand for all futures. */
export const DOTS = 100;

/** What the payback cell says and draws of simulated futures. */
export interface PaybackFutures {
  readonly futures: Futures;
  /** The scenarios whose futures are shown; empty when they are not. */
  readonly explainers: readonly FutureExplainer[];
  readonly isOutdated: boolean;
  /** How many futures of a hundred meet the longest target, and the central value. */
  readonly finding: readonly Sentence[];
  /** How many meet the other targets, how far the futures spread, and how many never pay back. */
  readonly details: readonly Sentence[];
  readonly rows: readonly DotRow[];
  readonly targetsMonths: readonly number[];
  /** What stands at the targets' lines, in the same order. */
  readonly targetLabels: readonly ExplainedNumber[];
  /** What stands at the rows: within the longest target, and never when any is. */
  readonly labels: Readonly<Record<DotRow['scenario'], RowLabels>>;
  /** What a dot stands for, in words. */
  readonly describe: (scenario: DotRow['scenario'], index: number) => string;
}

export interface RowLabels {
  readonly name: string;
  readonly within?: ExplainedNumber;
  readonly never?: ExplainedNumber;
}

export function paybackFutures(context: CellContext, measure: PaybackMeasure): PaybackFutures {
  const { messages, format } = context;
  const futures = futuresOf(context);
  // The reports set targets for their own measure alone; the others are read against the same lines.
  const targets = paybackTargets(context.targets, 'report');
  const shown =
    futures.kind === 'none' ? [] : [futures.base, futures.other].flatMap((f) => f ?? []);
  const dots = shown.map(({ summary }) => summary.payback(measure).representatives(DOTS));
  const isOutdated = futures.kind === 'shown' && futures.isOutdated;
  const [base, other] = shown;
  return {
    futures,
    explainers: shown,
    isOutdated,
    finding: base
      ? [
          ...saidWhen(isOutdated, finding(context, base, other, measure, targets[0])),
          central(context, measure),
        ]
      : [],
    details: base
      ? saidWhen(isOutdated, [
          ...otherTargets(context, base, other, measure, targets.slice(1)),
          ...spread(context, base, other, measure),
          ...never(context, base, other, measure),
        ])
      : [],
    rows: dots.map((row, index) => ({
      scenario: markOf(index),
      months: row.map(({ value }) => value),
    })),
    targetsMonths: targets.map(({ value }) => value),
    targetLabels: targets.map((target) => ({
      ...explainTarget(target, context),
      text: messages.payback.target(format.number(target.value)),
    })),
    labels: {
      base: rowLabels(context, base, measure, targets[0]),
      other: rowLabels(context, other, measure, targets[0]),
    },
    describe: (scenario, index) => {
      const place = scenario === 'base' ? 0 : 1;
      const [explainer, future] = [shown[place], dots[place]?.[index]];
      return explainer && future ? dotInWords(context, explainer, measure, future, index) : '';
    },
  };
}

function finding(
  context: CellContext,
  base: FutureExplainer,
  other: FutureExplainer | undefined,
  measure: PaybackMeasure,
  target: Target | undefined,
): Sentence[] {
  if (!target) return [];
  const { dots } = context.messages;
  const months = explainTarget(target, context);
  const count = base.paybackWithin(measure, target);
  if (!other) return [sentence((mark) => dots.one(base.name, mark(count), mark(months)))];
  const { verdict } = compareChances(
    base.summary.payback(measure),
    other.summary.payback(measure),
    'atMost',
    target.value,
  );
  const otherCount = other.paybackWithin(measure, target);
  return [
    sentence((mark) =>
      dots[verdict](base.name, mark(count), mark(months), other.name, mark(otherCount)),
    ),
  ];
}

function otherTargets(
  context: CellContext,
  base: FutureExplainer,
  other: FutureExplainer | undefined,
  measure: PaybackMeasure,
  targets: readonly Target[],
): Sentence[] {
  const { dots } = context.messages;
  return targets.map((target) =>
    sentence((mark) => {
      const months = mark(explainTarget(target, context));
      const count = mark(base.paybackWithin(measure, target));
      return other
        ? dots.also(months, count, mark(other.paybackWithin(measure, target)))
        : dots.alsoOne(months, count);
    }),
  );
}

function spread(
  { messages }: CellContext,
  base: FutureExplainer,
  other: FutureExplainer | undefined,
  measure: PaybackMeasure,
): Sentence[] {
  const { dots } = messages;
  const median = (each: FutureExplainer) => each.paybackQuantile(measure, 0.5);
  const interval = (each: FutureExplainer) => each.paybackInterval(measure, 'nineOfTen');
  const isNever = (each: FutureExplainer) =>
    each.summary.payback(measure).quantile(0.5) === Infinity;
  const mostlyNever = ({ name, explainer }: FutureExplainer) =>
    measure === 'full'
      ? dots.mostlyNeverWithin(name, explainer.horizonYears())
      : dots.mostlyNever(name);
  if (other && !isNever(base) && !isNever(other)) {
    return [
      sentence((mark) =>
        dots.spread(
          base.name,
          mark(median(base)),
          mark(interval(base)),
          other.name,
          mark(median(other)),
          mark(interval(other)),
        ),
      ),
    ];
  }
  return [base, ...(other ? [other] : [])].map((each) =>
    sentence((mark) =>
      isNever(each)
        ? mostlyNever(each)
        : dots.spreadOne(each.name, mark(median(each)), mark(interval(each))),
    ),
  );
}

/** Said when at least one dot stands for never. */
function never(
  { messages }: CellContext,
  base: FutureExplainer,
  other: FutureExplainer | undefined,
  measure: PaybackMeasure,
): Sentence[] {
  const { dots } = messages;
  const isSeen = (each: FutureExplainer | undefined) =>
    each !== undefined && dotsOf(each.summary.payback(measure).chanceOfNever()) > 0;
  if (!isSeen(base) && !isSeen(other)) return [];
  // Each scenario is followed for years of its own.
  if (measure === 'full') {
    return [base, ...(other ? [other] : [])].map((each) =>
      sentence((mark) =>
        dots.neverWithin(
          each.name,
          mark(each.paybackNever(measure)),
          each.explainer.horizonYears(),
        ),
      ),
    );
  }
  return [
    sentence((mark) =>
      other
        ? dots.never(
            base.name,
            mark(base.paybackNever(measure)),
            other.name,
            mark(other.paybackNever(measure)),
          )
        : dots.neverOne(base.name, mark(base.paybackNever(measure))),
    ),
  ];
}

/** What the exact engine says: it follows every change at once. */
function central({ messages, shown }: CellContext, measure: PaybackMeasure): Sentence {
  const [base, other] = shown;
  return sentence((mark) =>
    other
      ? messages.dots.central(
          mark(base.explainer.payback(measure)),
          mark(other.explainer.payback(measure)),
        )
      : messages.dots.centralOne(mark(base.explainer.payback(measure))),
  );
}

function rowLabels(
  context: CellContext,
  explainer: FutureExplainer | undefined,
  measure: PaybackMeasure,
  target: Target | undefined,
): RowLabels {
  if (!explainer) return { name: '' };
  const { dots } = context.messages;
  const within = target && explainer.paybackWithin(measure, target);
  const never = explainer.paybackNever(measure);
  const isNeverSeen = dotsOf(explainer.summary.payback(measure).chanceOfNever()) > 0;
  return {
    name: explainer.name,
    ...(within && {
      within: {
        ...within,
        text: dots.countWithin(within.text, context.format.months(target.value)),
      },
    }),
    ...(isNeverSeen && {
      never: { ...never, text: dots.countNever(never.text, explainer.explainer.never(measure)) },
    }),
  };
}

function dotInWords(
  { messages, format }: CellContext,
  { name, summary, explainer }: FutureExplainer,
  measure: PaybackMeasure,
  { value, replicate }: RepresentativeFuture,
  index: number,
): string {
  const { dots, future } = messages;
  const of = (values: Float64Array) => values[replicate] ?? NaN;
  const place = future.ofHundred(format.number(index + 1));
  const jobs = format.number(of(summary.column('exitArbete').values));
  const completers = format.number(of(summary.all('completers').values));
  const starts = format.number(of(summary.column('starts').values));
  if (value !== Infinity) {
    return dots.dot(place, name, format.duration(value), jobs, completers, starts);
  }
  return measure === 'full'
    ? dots.dotNeverWithin(place, name, explainer.horizonYears(), jobs, completers, starts)
    : dots.dotNever(place, name, jobs, completers, starts);
}
