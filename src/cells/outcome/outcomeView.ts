import type { BarGroup } from '../../chart/barsGeometry.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import { shareTarget, type Denominator, type ShareTime } from '../../target/target.ts';
import { markOf, type CellContext, type ShownScenario } from '../cellContext.ts';
import { explainFigure } from '../explanation/evidenceExplanation.ts';
import {
  sentence,
  type ExplainedNumber,
  type Explanation,
  type Sentence,
} from '../explanation/explanation.ts';
import type { TableData } from '../figure/tableData.ts';

/** What the outcome cell says and draws. */
export interface OutcomeView {
  readonly finding: readonly Sentence[];
  readonly groups: readonly BarGroup[];
  /** Share and persons by outcome and scenario index. */
  readonly numbers: Readonly<
    Record<string, readonly { share: ExplainedNumber; persons: ExplainedNumber }[]>
  >;
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
  const goalOf = (outcome: Outcome) =>
    shareTarget(context.targets, outcome, time, denominator)?.value;
  return {
    finding: finding(context, time, denominator, numbers),
    groups: outcomes.map((outcome) => {
      const goal = goalOf(outcome);
      return {
        id: outcome,
        label: messages.outcomes[outcome],
        colour: `var(--outcome-${outcome})`,
        bars: shown.map((scenario, index) => bar(scenario, index, time, denominator, outcome)),
        ...(goal !== undefined && { goal }),
      };
    }),
    numbers,
    table: shareTable(context, outcomes, numbers, goalOf),
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
  const goal = goalNumber(context, time, denominator);
  sentences.push(sentence((mark) => (goal ? outcome.goal(mark(goal)) : outcome.noGoal)));
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

function goalNumber(
  { targets, evidence, messages, format }: CellContext,
  time: ShareTime,
  denominator: Denominator,
): ExplainedNumber | undefined {
  const target = shareTarget(targets, 'arbete', time, denominator);
  if (!target) return undefined;
  const text = format.percent(target.value);
  return {
    text,
    explain: (): Explanation =>
      target.source === undefined
        ? { title: messages.figure.goal, value: text, origin: 'lever' }
        : explainFigure(
            evidence,
            target.source,
            messages.figure.goal,
            (share) => format.percent(share),
            format.language,
          ),
  };
}

function shareTable(
  { messages, shown, format }: CellContext,
  outcomes: readonly Outcome[],
  numbers: OutcomeView['numbers'],
  goalOf: (outcome: Outcome) => number | undefined,
): TableData {
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
      const goal = goalOf(outcome);
      return [
        messages.outcomes[outcome],
        ...(numbers[outcome] ?? []).flatMap(({ share, persons }) => [share, persons]),
        goal === undefined ? '–' : format.percent(goal),
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
