import { goalPaybacks, type GoalPayback } from '../../check/goalPaybacks.ts';
import { baseYear } from '../../evidence/countedYear.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { ModelBeside } from './modelBeside.ts';
import { followingNumber, printedNumber } from './reportNumbers.ts';

/** The goals for shares beside the goals for months: whether they ask for the same thing. */
export function goalsView(context: CellContext): ModelBeside {
  const { messages, evidence, format } = context;
  const words = messages.backtestCell;
  const all = goalPaybacks(evidence);
  const nameOf = ({ name }: GoalPayback) => name[format.language];
  const { path: base } = baseYear(evidence);
  const work = (each: GoalPayback) =>
    printedNumber(context, each.workPath, nameOf(each), (value) => format.percent(value));
  const goal = (each: GoalPayback, write?: (text: string) => string) =>
    printedNumber(context, each.goalPath, nameOf(each), (value) => format.months(value), write);
  const basis = (each: GoalPayback) => [
    work(each).explain(),
    printedNumber(
      context,
      'economy.cost.totalKronor',
      messages.fields['levers.costKronor'],
      (value) => format.millions(value),
    ).explain(),
    printedNumber(context, `${base}.payoffParticipants`, words.completers, (value) =>
      format.persons(value),
    ).explain(),
  ];
  const computed = (each: GoalPayback): ExplainedNumber =>
    followingNumber(nameOf(each), format.duration(each.computedMonths, 1), words.goalHow, () =>
      basis(each),
    );
  const needed = (each: GoalPayback): ExplainedNumber =>
    followingNumber(
      words.needed,
      words.jobsOf(format.number(Math.ceil(each.jobsNeeded)), format.number(each.completers)),
      words.neededHow,
      () => [goal(each).explain(), ...basis(each)],
    );
  return {
    finding: all.map((each) =>
      sentence((mark) =>
        words.goalFinding(
          mark(work(each)),
          mark(computed(each)),
          mark(goal(each)),
          mark(needed(each)),
        ),
      ),
    ),
    details: [sentence(() => words.goalsDetail)],
    groups: all.map((each) => ({
      id: each.id,
      label: nameOf(each),
      colour: 'var(--scenario-base)',
      bars: [
        {
          scenario: 'other',
          value: each.computedMonths,
          label: format.duration(each.computedMonths, 1),
        },
      ],
      goal: each.goalMonths,
    })),
    numbers: Object.fromEntries(all.map((each) => [each.id, [computed(each)]])),
    printed: Object.fromEntries(all.map((each) => [each.id, goal(each, words.goalTick)])),
    table: {
      caption: words.goalsTitle,
      head: [words.where, words.inWork, words.computed, words.goalMonths, words.needed],
      rows: all.map((each) => [nameOf(each), work(each), computed(each), goal(each), needed(each)]),
    },
    howToRead: words.goalsHowToRead,
    legend: [],
  };
}
