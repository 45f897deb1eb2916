import type { BarGroup } from '../../chart/barsGeometry.ts';
import { personsAmong } from '../../economy/personsAmong.ts';
import { groupName } from '../../evidence/cohortEvidence.ts';
import { OUTCOMES, type Outcome } from '../../evidence/outcome.ts';
import { sharesOfAllExits, sharesOfCompleters } from '../../programme/expectProgramme.ts';
import { asPrinted } from '../../quantity/asPrinted.ts';
import type { Sample } from '../../summary/sample.ts';
import { compareChances } from '../../summary/verdict.ts';
import {
  shareTarget,
  type Denominator,
  type ShareGoal,
  type ShareTime,
} from '../../target/target.ts';
import { markOf, type CellContext, type ShownScenario } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../../explanation/explanation.ts';
import { INTERVALS, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import { explainTarget } from '../../explanation/targetExplanation.ts';
import { futuresOf, type Futures } from '../../graph/futures.ts';
import type { TableData } from '../../figure/tableData.ts';

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

/** What share the cell shows. */
export interface OutcomeChoice {
  readonly time: ShareTime;
  readonly denominator: Denominator;
  /** Whose starters are counted; those of all groups when left out. */
  readonly group?: string | undefined;
}

export function outcomeView(context: CellContext, asked: OutcomeChoice): OutcomeView {
  const { shown, messages } = context;
  const choice = answerable(context, asked);
  const { time, denominator, group } = choice;
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
        const persons = (future ?? explainer).persons(time, denominator, outcome, group);
        return {
          share: withPersons(explainer.share(time, denominator, outcome, 1, group), persons),
          persons,
        };
      }),
    ]),
  );
  const targetOf = (outcome: Outcome) =>
    shareTarget(context.targets, outcome, time, denominator, group);
  return {
    finding: [
      ...groupNote(context, asked, choice),
      ...finding(context, choice, numbers, current !== undefined),
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
          ...bar(scenario, index, choice, outcome),
          label: labelOf(numbers[outcome]?.[index]),
          ...(current && intervalOf(futureAt(current, index), choice, outcome)),
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
        return [[outcome, { ...number, text: messages.figure.goalTick(number.text) }]];
      }),
    ),
    table: shareTable(context, current, outcomes, numbers, targetOf),
    groupTable: groupTable(context),
  };
}

/** Groups that all shown scenarios have. */
export function groupsShown({ shown: [base, ...others] }: CellContext): string[] {
  return base.explainer
    .groupIds()
    .filter((id) => others.every(({ explainer }) => explainer.hasGroup(id)));
}

/** The choice, of all groups where one of the scenarios does not have the group that is asked for. */
export function answerable(context: CellContext, asked: OutcomeChoice): OutcomeChoice {
  const { group, ...rest } = asked;
  return group !== undefined && groupsShown(context).includes(group) ? asked : rest;
}

function groupNote(
  { messages, evidence }: CellContext,
  asked: OutcomeChoice,
  shown: OutcomeChoice,
): Sentence[] {
  if (asked.group === shown.group || asked.group === undefined) return [];
  const name = groupName(evidence, asked.group);
  return [sentence(() => messages.outcome.groupMissing(name))];
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
  { time, denominator, group }: OutcomeChoice,
  outcome: Outcome,
) {
  const shareIn = ({ economy }: typeof explainer.expectation) => {
    const status = group === undefined ? economy.status : economy.groups.get(group)?.status;
    const persons = status?.[time][denominator];
    if (!persons) return undefined;
    return (denominator === 'completers' ? sharesOfCompleters : sharesOfAllExits)(persons)[outcome];
  };
  const value = shareIn(explainer.expectation) ?? 0;
  const ghost = before && shareIn(before);
  return {
    scenario: markOf(index),
    value,
    ...(ghost !== undefined && ghost !== value && { ghost }),
  };
}

function finding(
  context: CellContext,
  choice: OutcomeChoice,
  numbers: OutcomeView['numbers'],
  isSimulated: boolean,
): Sentence[] {
  const { time, denominator, group } = choice;
  const { messages, shown, evidence } = context;
  const { outcome } = messages;
  const when = messages.shareTimesInText[time];
  const whose = messages.denominatorsInText[denominator];
  const whom = group === undefined ? whose : outcome.ofGroup(whose, groupName(evidence, group));
  // The futures say whole persons themselves.
  const inWhole = (scenario: ShownScenario, number: OutcomeView['numbers'][string][number]) => {
    if (isSimulated) return number;
    const { persons } = shareOf(scenario, choice);
    return { ...number, persons: scenario.explainer.wholePersons(number.persons, persons) };
  };
  const isOfNobody = ({ explainer }: ShownScenario) =>
    personsAmong(explainer.status(group)[time][denominator], denominator) === 0;
  const counted = shown.flatMap((scenario, index) => {
    const number = numbers['arbete']?.[index];
    return number && !isOfNobody(scenario) ? [{ scenario, ...inWhole(scenario, number) }] : [];
  });
  const [base, other] = counted;
  return [
    ...(base
      ? [
          sentence((mark) =>
            other
              ? outcome.finding(
                  base.scenario.explainer.name,
                  mark(base.persons),
                  mark(base.share),
                  other.scenario.explainer.name,
                  mark(other.persons),
                  mark(other.share),
                  when,
                  whom,
                )
              : outcome.findingOne(
                  base.scenario.explainer.name,
                  mark(base.persons),
                  mark(base.share),
                  when,
                  whom,
                ),
          ),
        ]
      : []),
    ...shown
      .filter(isOfNobody)
      .map(({ explainer }) => sentence(() => outcome.ofNobody(explainer.name))),
    ...(base && other
      ? shareAgainstPersons(
          messages,
          shareOf(base.scenario, choice),
          shareOf(other.scenario, choice),
        )
      : []),
  ];
}

/** A share, and the persons that it is of. */
interface ShareOf {
  readonly share: number;
  readonly persons: number;
}

function shareOf(
  { explainer }: ShownScenario,
  { time, denominator, group }: OutcomeChoice,
): ShareOf {
  const persons = explainer.status(group)[time][denominator];
  const shares =
    denominator === 'completers' ? sharesOfCompleters(persons) : sharesOfAllExits(persons);
  return { share: shares.arbete, persons: persons.arbete };
}

/** A share that moves the other way than its persons, or that moves when they do not, is said. */
function shareAgainstPersons(
  { outcome }: CellContext['messages'],
  base: ShareOf,
  other: ShareOf,
): Sentence[] {
  const shareMoves = asPrinted(100 * other.share, 0) - asPrinted(100 * base.share, 0);
  const personsMove = asPrinted(other.persons, 1) - asPrinted(base.persons, 1);
  if (shareMoves > 0 && personsMove <= 0) return [sentence(() => outcome.higherOfFewer)];
  if (shareMoves < 0 && personsMove >= 0) return [sentence(() => outcome.lowerOfMore)];
  return [];
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
    const count = mark(base.reaches(goal));
    if (!other) return outcome.goalChanceOne(mark(value), base.name, count);
    const [from, to] = [base, other].map((each) => goalSample(each, goal));
    const { verdict } = compareChances(from as Sample, to as Sample, goal.direction, goal.value);
    const write = outcome.goalChance[verdict];
    return write(mark(value), base.name, count, other.name, mark(other.reaches(goal)));
  });
  return [{ ...said, isOutdated }];
}

function goalSample(future: FutureExplainer, { measure }: ShareGoal): Sample {
  return future.of(measure.group).share(measure.time, measure.denominator, measure.outcome);
}

function futureAt(futures: Futures & { kind: 'shown' }, index: number): FutureExplainer {
  return futures.all[index] as FutureExplainer;
}

function intervalOf(
  future: FutureExplainer,
  { time, denominator, group }: OutcomeChoice,
  outcome: Outcome,
): { readonly interval?: readonly [number, number] } {
  const sample = future.of(group).share(time, denominator, outcome);
  if (sample.sorted.length === 0) return {};
  const [low, high] = INTERVALS.nineOfTen;
  return { interval: [sample.quantile(low), sample.quantile(high)] };
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
          ? shown.map((_, index) => (target ? futureAt(futures, index).reaches(target) : '–'))
          : []),
      ];
    }),
  };
}

function groupTable({ messages, shown }: CellContext): TableData {
  const { outcome, figure } = messages;
  const [{ explainer }] = shown;
  return {
    caption: outcome.pooledTitle,
    head: [figure.group, outcome.jobsCounted, outcome.jobsPooled],
    rows: explainer
      .groupIds()
      .map((id) => [explainer.group(id), explainer.countedJobs(id), explainer.pooledJobs(id)]),
  };
}
