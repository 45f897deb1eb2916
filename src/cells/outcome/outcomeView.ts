import type { BarGroup } from '../../chart/barsGeometry.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import { shareTarget, type Denominator, type ShareTime, type Target } from '../../target/target.ts';
import { markOf, type CellContext, type ShownScenario } from '../cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../explanation/explanation.ts';
import { explainTarget } from '../explanation/targetExplanation.ts';
import type { TableData } from '../figure/tableData.ts';

/** What the outcome cell says and draws. */
export interface OutcomeView {
  readonly finding: readonly Sentence[];
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
  const outcomes = OUTCOMES.filter(
    (outcome) => denominator === 'allExits' || outcome !== 'avbrott',
  );
  const numbers = Object.fromEntries(
    outcomes.map((outcome) => [
      outcome,
      shown.map(({ explainer }) => ({
        share: explainer.share(time, denominator, outcome),
        persons: explainer.persons(time, denominator, outcome),
      })),
    ]),
  );
  const targetOf = (outcome: Outcome) => shareTarget(context.targets, outcome, time, denominator);
  return {
    finding: finding(context, time, denominator, numbers),
    groups: outcomes.map((outcome) => {
      const goal = targetOf(outcome)?.value;
      return {
        id: outcome,
        label: messages.outcomes[outcome],
        colour: `var(--outcome-${outcome})`,
        bars: shown.map((scenario, index) => bar(scenario, index, time, denominator, outcome)),
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
    table: shareTable(context, outcomes, numbers, targetOf),
    groupTable: groupTable(context),
  };
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
  const sentences = [
    sentence((mark) =>
      other && second
        ? outcome.finding(
            mark(first.share),
            base.explainer.name,
            mark(second.share),
            other.explainer.name,
            when,
            whom,
          )
        : outcome.findingOne(mark(first.share), base.explainer.name, when, whom),
    ),
  ];
  const goal = shareTarget(context.targets, 'arbete', time, denominator);
  sentences.push(
    sentence((mark) => (goal ? outcome.goal(mark(explainTarget(goal, context))) : outcome.noGoal)),
  );
  if (other && second) {
    sentences.push(
      sentence((mark) =>
        outcome.persons(
          base.explainer.name,
          mark(first.persons),
          other.explainer.name,
          mark(second.persons),
        ),
      ),
    );
  }
  return sentences;
}

function shareTable(
  context: CellContext,
  outcomes: readonly Outcome[],
  numbers: OutcomeView['numbers'],
  targetOf: (outcome: Outcome) => Target | undefined,
): TableData {
  const { messages, shown } = context;
  const { figure } = messages;
  return {
    caption: messages.outcome.title,
    head: [
      figure.outcome,
      ...shown.flatMap(({ explainer }) => [
        `${explainer.name}: ${figure.share.toLowerCase()}`,
        `${explainer.name}: ${figure.persons.toLowerCase()}`,
      ]),
      figure.goal,
    ],
    rows: outcomes.map((outcome) => {
      const target = targetOf(outcome);
      return [
        messages.outcomes[outcome],
        ...(numbers[outcome] ?? []).flatMap(({ share, persons }) => [share, persons]),
        target ? explainTarget(target, context) : '–',
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
