import type { BandLine, GoalPath } from '../../chart/bandGeometry.ts';
import { personsAmong } from '../../economy/personsAmong.ts';
import type { Outcome } from '../../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import { SHARE_TIMES, shareTarget, type ShareTime, type Target } from '../../target/target.ts';
import { markOf, type CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import { INTERVALS, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import type { TableData } from '../../figure/tableData.ts';
import { futuresOf } from '../../graph/futures.ts';
import type { OutcomeChoice } from './outcomeView.ts';

/** How a share goes on after the exit, and where the goals would have it. */
export interface PathView {
  readonly finding: readonly Sentence[];
  readonly lines: readonly BandLine[];
  readonly goals: GoalPath;
  /** What stands at the goals, in the same order. */
  readonly goalLabels: readonly ExplainedNumber[];
  /** What stands at the end of each line. */
  readonly ends: readonly ExplainedNumber[];
  readonly table: TableData;
  readonly isOutdated: boolean;
}

/** Months after exit at which shares are read. */
export const PATH_MONTHS: Readonly<Record<ShareTime, number>> = {
  exit: 0,
  sixMonths: 6,
  twentyFourMonths: 24,
};

interface TimedGoal {
  readonly time: ShareTime;
  readonly target: Target;
}

/** The last goal on the way, and in how many futures each scenario reaches it. */
function goalSentence(
  context: CellContext,
  { time, target }: TimedGoal,
  futures: readonly FutureExplainer[],
): Sentence {
  const { outcomePath, shareTimesInText, join } = context.messages;
  return sentence((mark) => {
    const goal = mark(explainTarget(target, context));
    const chances = futures.map((future) =>
      outcomePath.chanceIn(mark(future.reaches(target)), future.name),
    );
    return chances.length === 0
      ? outcomePath.goal(shareTimesInText[time], goal)
      : outcomePath.goalReached(shareTimesInText[time], goal, join.list(chances));
  });
}

/** @param choice whose shares; its time plays no part */
export function pathView(
  context: CellContext,
  { denominator, group }: OutcomeChoice,
  outcome: Outcome,
): PathView {
  const { shown, messages, targets } = context;
  const words = messages.outcomePath;
  const futures = futuresOf(context);
  const all = futures.kind === 'shown' ? futures.all : [];
  const isOutdated = futures.kind === 'shown' && futures.isOutdated;
  const goals = SHARE_TIMES.flatMap((time) => {
    const target = shareTarget(targets, outcome, time, denominator, group);
    return target ? [{ time, target }] : [];
  });
  const shareOf = (index: number, time: ShareTime) =>
    (shown[index] ?? shown[0]).explainer.share(time, denominator, outcome, 1, group);
  const value = (index: number, time: ShareTime) => {
    const persons = (shown[index] ?? shown[0]).explainer.status(group)[time][denominator];
    return (denominator === 'completers' ? sharesOfCompleters : sharesOfAllExits)(persons)[outcome];
  };
  const isOfNobody = (index: number, time: ShareTime) => {
    const persons = (shown[index] ?? shown[0]).explainer.status(group)[time][denominator];
    return personsAmong(persons, denominator) === 0;
  };
  const last = goals.at(-1);
  return {
    finding: [
      ...shown.map(({ explainer }, index) =>
        sentence((mark) =>
          isOfNobody(index, 'exit')
            ? words.ofNobody(explainer.name)
            : words.finding(
                explainer.name,
                messages.outcomes[outcome].toLowerCase(),
                mark(shareOf(index, 'exit')),
                mark(shareOf(index, 'sixMonths')),
                mark(shareOf(index, 'twentyFourMonths')),
              ),
        ),
      ),
      ...(last ? [{ ...goalSentence(context, last, all), isOutdated }] : []),
    ],
    lines: shown.map((_, index) => ({
      scenario: markOf(index),
      points: SHARE_TIMES.filter((time) => !isOfNobody(index, time)).map((time) => {
        const sample = all[index]?.of(group).share(time, denominator, outcome);
        const [low, high] = INTERVALS.nineOfTen;
        const [innerLow, innerHigh] = INTERVALS.half;
        return {
          at: PATH_MONTHS[time],
          value: value(index, time),
          ...(sample &&
            sample.sorted.length > 0 && {
              low: sample.quantile(low),
              high: sample.quantile(high),
              innerLow: sample.quantile(innerLow),
              innerHigh: sample.quantile(innerHigh),
            }),
        };
      }),
    })),
    goals: goals.map(({ time, target }) => ({ at: PATH_MONTHS[time], value: target.value })),
    goalLabels: goals.map(({ target }) => {
      const number = explainTarget(target, context);
      return { ...number, text: messages.figure.goalTick(number.text) };
    }),
    ends: shown.map((_, index) => shareOf(index, 'twentyFourMonths')),
    table: {
      caption: words.title,
      head: [
        messages.figure.time,
        ...shown.flatMap(({ explainer }) => [explainer.name, words.persons(explainer.name)]),
        messages.figure.goal,
      ],
      rows: SHARE_TIMES.map((time) => {
        const goal = goals.find((each) => each.time === time);
        return [
          messages.shareTimes[time],
          ...shown.flatMap(({ explainer }, index) => [
            shareOf(index, time),
            (all[index] ?? explainer).persons(time, denominator, outcome, group),
          ]),
          goal ? explainTarget(goal.target, context) : '–',
        ];
      }),
    },
    isOutdated,
  };
}
