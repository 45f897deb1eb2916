import type { BarGroup } from '../../chart/barsGeometry.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import type { Sample } from '../../summary/sample.ts';
import { compareChances } from '../../summary/verdict.ts';
import {
  shareTarget,
  type Denominator,
  type ShareGoal,
  type ShareTime,
} from '../../target/target.ts';
import { markOf, type CellContext, type ShownScenario } from '../cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../explanation/explanation.ts';
import { INTERVALS, type FutureExplainer } from '../explanation/futureExplainer.ts';
import { explainTarget } from '../explanation/targetExplanation.ts';
import { futuresOf, type Futures } from '../futures.ts';
import type { TableData } from '../figure/tableData.ts';

/** What the outcome cell says and draws. */
export interface OutcomeView {
  readonly finding: readonly Sentence[];
  /** What the intervals are; nothing while there are none. */
  readonly details: readonly Sentence[];
  readonly groups: readonly BarGroup[];
  /** Share and persons by outcome and scenario index. */
  readonly numbers: Readonly<
    Record<string, readonly { share: ExplainedNumber; persons: ExplainedNumber }[]>
  >;
  /** What stands at the goals' ticks, by outcome. */
  readonly goals: Readonly<Record<string, ExplainedNumber>>;
  readonly table: TableData;
  /** Counted and pooled shares of work, group by group. */
  readonly groupTable: TableData;
}

export function outcomeView(
  context: CellContext,
  time: ShareTime,
  denominator: Denominator,
): OutcomeView {
  const { shown, messages } = context;
  const futures = futuresOf(context);
  // Intervals stand only beside the expected values that they are of.
  const current = futures.kind === 'shown' && !futures.isOutdated ? futures : undefined;
  const outcomes = OUTCOMES.filter(
    (outcome) => denominator === 'allExits' || outcome !== 'avbrott',
  );
  const numbers = Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      shown.map(({ explainer }, index) => {
        const future = current && futureAt(current, index);
        const persons = (future ?? explainer).persons(time, denominator, outcome);
        return {
          share: withPersons(explainer.share(time, denominator, outcome), persons),
          persons,
        };
      }),
    ]),
  );
  const targetOf = (outcome: Outcome) => shareTarget(context.targets, outcome, time, denominator);
  return {
    finding: [
      ...finding(context, time, denominator, numbers),
      ...goalSentences(context, futures, targetOf('arbete')),
    ],
    details: current ? [sentence(() => messages.outcome.intervalNote)] : [],
    groups: outcomes.map((outcome) => {
      const goal = targetOf(outcome)?.value;
      return {
        id: outcome,
        label: messages.outcomes[outcome],
        colour: `var(--outcome-${outcome})`,
        bars: shown.map((scenario, index) => ({
          ...bar(scenario, index, time, denominator, outcome),
          label: labelOf(numbers[outcome]?.[index]),
          ...(current && {
            interval: intervalOf(futureAt(current, index), time, denominator, outcome),
          }),
        })),
        ...(goal !== undefined && { goal }),
      };
    }),
    numbers,
    goals: Object.fromEntries(
      outcomes.flatMap((outcome) => {
        const target = targetOf(outcome);
        if (!target) return [];
        const number = explainTarget(target, context);
        return [[outcome, { ...number, text: messages.outcome.goalTick(number.text) }]];
      }),
    ),
    table: shareTable(context, current, outcomes, numbers, targetOf),
    groupTable: groupTable(context),
  };
}

/** A share that leads to its persons too: in the picture the two are one label. */
function withPersons(share: ExplainedNumber, persons: ExplainedNumber): ExplainedNumber {
  const explain = () => {
    const explanation = share.explain();
    return { ...explanation, inputs: [persons.explain(), ...(explanation.inputs ?? [])] };
  };
  return { ...share, explain };
}

function labelOf(numbers: OutcomeView['numbers'][string][number] | undefined): string {
  return numbers ? `${numbers.share.text} · ${numbers.persons.text}` : '';
}

function bar(
  { explainer, before }: ShownScenario,
  index: number,
  time: ShareTime,
  denominator: Denominator,
  outcome: Outcome,
) {
  const shareIn = (expectation: typeof explainer.expectation) => {
    const persons = expectation.economy.status[time][denominator];
    return (denominator === 'completers' ? sharesOfCompleters : sharesOfAllExits)(persons)[outcome];
  };
  const value = shareIn(explainer.expectation);
  const ghost = before && shareIn(before);
  return {
    scenario: markOf(index),
    value,
    ...(ghost !== undefined && ghost !== value && { ghost }),
  };
}

function finding(
  context: CellContext,
  time: ShareTime,
  denominator: Denominator,
  numbers: OutcomeView['numbers'],
): Sentence[] {
  const { messages, shown } = context;
  const { outcome } = messages;
  const when = messages.shareTimesInText[time];
  const whom = messages.denominatorsInText[denominator];
  const [base, other] = shown;
  const [first, second] = numbers['arbete'] ?? [];
  if (!first) return [];
  return [
    sentence((mark) =>
      other && second
        ? outcome.finding(
            base.explainer.name,
            mark(first.persons),
            mark(first.share),
            other.explainer.name,
            mark(second.persons),
            mark(second.share),
            when,
            whom,
          )
        : outcome.findingOne(
            base.explainer.name,
            mark(first.persons),
            mark(first.share),
            when,
            whom,
          ),
    ),
  ];
}

/** The goal for work, and in how many futures of a hundred it is reached. */
function goalSentences(
  context: CellContext,
  futures: Futures,
  goal: ShareGoal | undefined,
): Sentence[] {
  const { outcome } = context.messages;
  if (!goal) return [sentence(() => outcome.noGoal)];
  const value = explainTarget(goal, context);
  if (futures.kind === 'none') return [sentence((mark) => outcome.goal(mark(value)))];
  const { base, other, isOutdated } = futures;
  const said = sentence((mark) => {
    const count = mark(base.goal(goal));
    if (!other) return outcome.goalChanceOne(mark(value), base.name, count);
    const [from, to] = [base, other].map((each) => goalSample(each, goal));
    const { verdict } = compareChances(from as Sample, to as Sample, goal.direction, goal.value);
    const write = outcome.goalChance[verdict];
    return write(mark(value), base.name, count, other.name, mark(other.goal(goal)));
  });
  return [{ ...said, isOutdated }];
}

function goalSample({ summary }: FutureExplainer, { measure }: ShareGoal): Sample {
  return summary.share(measure.time, measure.denominator, measure.outcome);
}

function futureAt(futures: Futures & { kind: 'shown' }, index: number): FutureExplainer {
  return index === 0 ? futures.base : (futures.other ?? futures.base);
}

function intervalOf(
  { summary }: FutureExplainer,
  time: ShareTime,
  denominator: Denominator,
  outcome: Outcome,
): readonly [number, number] {
  const sample = summary.share(time, denominator, outcome);
  const [low, high] = INTERVALS.nineOfTen;
  return [sample.quantile(low), sample.quantile(high)];
}

function shareTable(
  context: CellContext,
  futures: (Futures & { kind: 'shown' }) | undefined,
  outcomes: readonly Outcome[],
  numbers: OutcomeView['numbers'],
  targetOf: (outcome: Outcome) => ShareGoal | undefined,
): TableData {
  const { messages, shown } = context;
  const { figure } = messages;
  const { reaches } = messages.outcome;
  return {
    caption: messages.outcome.title,
    head: [
      figure.outcome,
      ...shown.flatMap(({ explainer }) => [
        `${explainer.name}: ${figure.share.toLowerCase()}`,
        `${explainer.name}: ${figure.persons.toLowerCase()}`,
      ]),
      figure.goal,
      ...(futures
        ? shown.map(({ explainer }) => `${explainer.name}: ${reaches.toLowerCase()}`)
        : []),
    ],
    rows: outcomes.map((outcome) => {
      const target = targetOf(outcome);
      return [
        messages.outcomes[outcome],
        ...(numbers[outcome] ?? []).flatMap(({ share, persons }) => [share, persons]),
        target ? explainTarget(target, context) : '–',
        ...(futures
          ? shown.map((_, index) => (target ? futureAt(futures, index).goal(target) : '–'))
          : []),
      ];
    }),
  };
}

function groupTable({ messages, shown }: CellContext): TableData {
  const { outcome, compare } = messages;
  const [{ explainer }] = shown;
  return {
    caption: outcome.pooledTitle,
    head: [compare.group, outcome.jobsCounted, outcome.jobsPooled],
    rows: explainer
      .groupIds()
      .map((id) => [explainer.group(id), explainer.countedJobs(id), explainer.pooledJobs(id)]),
  };
}
