import { accountAt } from '../../economy/intakeLedger.ts';
import type { AccountYear } from '../../economy/replicateColumns.ts';
import type { BarGroup } from '../../chart/barsGeometry.ts';
import { markOf, type CellContext, type ShownScenario } from '../../graph/cellContext.ts';
import {
  sentence,
  type ExplainedNumber,
  type Part,
  type Sentence,
} from '../../explanation/explanation.ts';
import type { ScenarioExplainer } from '../../explanation/scenarioExplainer.ts';
import type { TableData } from '../../figure/tableData.ts';
import { asPrinted } from '../../quantity/asPrinted.ts';

/** What the compare cell says and draws: stay, places, cost. */
export interface CompareView {
  readonly finding: readonly Sentence[];
  readonly table: TableData;
  /** What is said of scenarios that do not cost the same. */
  readonly costs: readonly Sentence[];
  readonly placesFinding: readonly Sentence[];
  /** Whether the places are enough. */
  readonly capacity: readonly Sentence[];
  readonly places: readonly BarGroup[];
  /** Participants at the same time, by group and scenario index. */
  readonly placesNumbers: Readonly<Record<string, readonly (ExplainedNumber | undefined)[]>>;
  /** Places, by group. */
  readonly goals: Readonly<Record<string, ExplainedNumber>>;
  readonly placesTable: TableData;
}

export function compareView(context: CellContext): CompareView {
  const { messages, shown } = context;
  const groupIds = [...new Set(shown.flatMap(({ explainer }) => explainer.groupIds()))];
  const placesNumbers = Object.fromEntries(
    groupIds.map((id) => [
      id,
      shown.map(({ explainer }) =>
        explainer.groupIds().includes(id) ? explainer.occupancyOf(id) : undefined,
      ),
    ]),
  );
  const nameOf = (id: string) => {
    const owner = shown.find(({ explainer }) => explainer.groupIds().includes(id));
    return owner?.explainer.group(id) ?? id;
  };
  const capacity = capacitySentences(context);
  return {
    finding: [
      ...staySentence(context),
      ...costSentence(context),
      ...startsSentence(context),
      ...lockInSentence(context),
    ],
    table: keyFigures(context),
    costs: costDifferences(context),
    placesFinding: [...placesSentence(context), ...capacity],
    capacity,
    places: groupIds.map((id) => {
      const goal = Math.max(0, ...shown.map(({ explainer }) => placesOf(explainer, id)));
      return {
        id,
        label: nameOf(id),
        colour: 'var(--ink-quiet)',
        bars: shown.flatMap(({ explainer, before }, index) => {
          if (!explainer.groupIds().includes(id)) return [];
          const value = occupancyOf(explainer.expectation, id);
          const ghost = before && occupancyOf(before, id);
          return [
            {
              scenario: markOf(index),
              value,
              label: explainer.occupancyOf(id).text,
              ...(ghost !== undefined && ghost !== value && { ghost }),
            },
          ];
        }),
        goal,
      };
    }),
    placesNumbers,
    goals: Object.fromEntries(
      groupIds.flatMap((id) => {
        const owner = shown.find(({ explainer }) => explainer.groupIds().includes(id));
        return owner ? [[id, placesGoal(context, owner.explainer, id)]] : [];
      }),
    ),
    placesTable: {
      caption: messages.compare.placesTitle,
      head: [messages.figure.group, ...shown.map(({ explainer }) => explainer.name)],
      rows: groupIds.map((id) => [
        nameOf(id),
        ...(placesNumbers[id] ?? []).map((number): Part => number ?? '–'),
      ]),
    },
  };
}

/** After so long the account of the whole intake is compared. */
const NET_YEARS: readonly AccountYear[] = [5, 10];

const MILLION = 1_000_000;

function netOf({ gained, paid }: ReturnType<typeof accountAt>): number {
  return gained - paid;
}

function placesGoal(
  { messages }: CellContext,
  explainer: ScenarioExplainer,
  groupId: string,
): ExplainedNumber {
  const places = explainer.placesOf(groupId);
  return { ...places, text: messages.figure.placesGoal(places.text) };
}

function occupancyOf(expectation: ScenarioExplainer['expectation'], groupId: string): number {
  const group = expectation.programme.groups.find((each) => each.groupId === groupId);
  return (group?.personMonths ?? 0) / 12;
}

function placesOf(explainer: ScenarioExplainer, groupId: string): number {
  const { groups } = explainer.expectation.programme;
  return (groups.find((group) => group.groupId === groupId)?.placeMonths ?? 0) / 12;
}

/** What is said of one scenario, of two that are alike, and of two that are not. */
interface Wordings {
  readonly one: (name: string, text: string) => string;
  readonly alike: (base: string, other: string, text: string) => string;
  readonly both: (base: string, baseText: string, other: string, otherText: string) => string;
}

/** One sentence of the first two scenarios that have the number, if any has. */
function aboutBoth(
  shown: readonly ShownScenario[],
  number: (explainer: ScenarioExplainer) => ExplainedNumber,
  { one, alike, both }: Wordings,
): Sentence[] {
  const [base, other] = shown.map(({ explainer }) => ({
    name: explainer.name,
    number: number(explainer),
  }));
  if (!base) return [];
  return [
    sentence((mark) => {
      if (!other) return one(base.name, mark(base.number));
      return other.number.text === base.number.text
        ? alike(base.name, other.name, mark(base.number))
        : both(base.name, mark(base.number), other.name, mark(other.number));
    }),
  ];
}

/** Nobody has a mean stay. */
function staySentence({ messages, shown }: CellContext): Sentence[] {
  const { stay, stayAlike, stayOne } = messages.compare;
  return aboutBoth(shown.filter(hasPeople), (explainer) => explainer.stay(), {
    one: stayOne,
    alike: stayAlike,
    both: stay,
  });
}

function hasPeople({ explainer }: ShownScenario): boolean {
  return explainer.expectation.programme.personMonths > 0;
}

function costSentence({ messages, shown }: CellContext): Sentence[] {
  const { cost, costAlike, costOne } = messages.compare;
  return aboutBoth(shown, (explainer) => explainer.cost(), {
    one: costOne,
    alike: costAlike,
    both: cost,
  });
}

function placesSentence({ messages, shown }: CellContext): Sentence[] {
  const { places, placesAlike, placesOne } = messages.compare;
  return aboutBoth(shown, (explainer) => explainer.wholeOccupancy(), {
    one: placesOne,
    alike: placesAlike,
    both: places,
  });
}

/** Said of each scenario that costs more or less than the first: such payback is not of the same money. */
function costDifferences({ messages, shown, format }: CellContext): Sentence[] {
  const [base, ...others] = shown;
  const { costsMore, costsLess } = messages.compare;
  const kronor = ({ explainer }: (typeof shown)[number]) =>
    explainer.expectation.economy.cost.costKronor;
  return others.flatMap((other) => {
    const more = asPrinted(kronor(other) / MILLION, 2) - asPrinted(kronor(base) / MILLION, 2);
    if (asPrinted(more, 2) === 0) return [];
    const number = other.explainer.difference(
      messages.units.millions(format.number(Math.abs(more), 2)),
      other.explainer.cost(),
      base.explainer.cost(),
      messages.keyFigures.cost,
    );
    const write = more > 0 ? costsMore : costsLess;
    return [sentence((mark) => write(other.explainer.name, mark(number), base.explainer.name))];
  });
}

/** Said when the budget is held and other starts follow from it. */
function startsSentence({ messages, shown }: CellContext): Sentence[] {
  const [base, other] = shown;
  if (other?.explainer.expectation.scenario.levers.hold !== 'budget') return [];
  const [before, after] = [base.explainer.wholeStarts(), other.explainer.wholeStarts()];
  if (after.text === before.text) return [];
  return [sentence((mark) => messages.compare.startsFollow(mark(after), mark(before)))];
}

function lockInSentence({ messages, shown }: CellContext): Sentence[] {
  const last = shown.slice(0, 2).filter(hasPeople).at(-1);
  if (!last) return [];
  const { explainer } = last;
  return [
    sentence((mark) =>
      messages.compare.lockIn(
        explainer.name,
        mark(explainer.jobsPerEnrolledMonth()),
        mark(explainer.jobsPerMonthAfterExit()),
      ),
    ),
  ];
}

/** Which groups have more participants than places. */
function capacitySentences({ messages, shown }: CellContext): Sentence[] {
  const crowded = shown.flatMap(({ explainer }) => {
    const groups = explainer
      .groupIds()
      .filter((id) => occupancyOf(explainer.expectation, id) > placesOf(explainer, id) + 0.05)
      .map((id) => explainer.group(id));
    return groups.length > 0 ? [{ name: explainer.name, groups }] : [];
  });
  if (crowded.length > 0) {
    return crowded.map(({ name, groups }) =>
      sentence(() => messages.compare.overfull(name, messages.join.list(groups))),
    );
  }
  const [{ explainer }] = shown;
  return [sentence((mark) => messages.compare.enough(mark(explainer.places())))];
}

/** How far two values of a key figure are apart, as they are printed. */
type Change = (from: number, to: number) => string;

function keyFigures(context: CellContext): TableData {
  const { messages, shown, format } = context;
  const rows = messages.keyFigures;
  const [base, other] = shown;
  const isPair = other !== undefined && shown.length === 2;
  const line = (
    label: string,
    number: (explainer: ScenarioExplainer) => ExplainedNumber,
    value: (expectation: ScenarioExplainer['expectation']) => number | null,
    change: Change,
  ): Part[] => {
    const numbers = shown.map(({ explainer }) => number(explainer));
    const [from, to] = shown.map(({ explainer }) => value(explainer.expectation));
    if (!isPair || !numbers[0] || !numbers[1]) return [label, ...numbers];
    const difference =
      typeof from === 'number' && typeof to === 'number'
        ? base.explainer.difference(change(from, to), numbers[1], numbers[0], label)
        : '–';
    return [label, ...numbers, difference];
  };
  const persons: Change = (from, to) => {
    const printed = (value: number) => asPrinted(value, format.personsDecimals(value));
    return format.signed(printed(to) - printed(from), 1);
  };
  const percent: Change = (from, to) =>
    messages.units.percentPoints(format.signed(asPrinted(100 * to, 0) - asPrinted(100 * from, 0)));
  const millions: Change = (from, to) =>
    messages.units.millions(
      format.signed(asPrinted(to / MILLION, 2) - asPrinted(from / MILLION, 2), 2),
    );
  const kronor: Change = (from, to) =>
    messages.units.kronor(
      format.signed(1000 * (asPrinted(to / 1000, 0) - asPrinted(from / 1000, 0))),
    );
  const duration: Change = (from, to) => format.durationChange(from, to);
  return {
    caption: messages.compare.title,
    head: [
      messages.compare.key,
      ...shown.map(({ explainer }) => explainer.name),
      ...(isPair ? [messages.figure.difference] : []),
    ],
    rows: [
      line(
        rows.starts,
        (e) => e.starts(),
        ({ programme }) => programme.startsPerYear,
        persons,
      ),
      line(
        rows.stay,
        (e) => e.stay(),
        ({ programme }) => programme.meanStayMonths,
        duration,
      ),
      line(rows.reached, (e) => e.reachedPlannedEnd(), reachedShare, percent),
      line(
        rows.occupancy,
        (e) => e.occupancy(),
        ({ programme }) => programme.occupancy,
        persons,
      ),
      line(
        rows.completers,
        (e) => e.completers(),
        ({ programme }) => programme.completers,
        persons,
      ),
      line(
        rows.jobs,
        (e) => e.jobs(),
        ({ programme }) => programme.exits.arbete,
        persons,
      ),
      line(
        rows.cost,
        (e) => e.cost(),
        ({ economy }) => economy.cost.costKronor,
        millions,
      ),
      line(
        rows.fixedCost,
        (e) => e.costPart('fixed'),
        ({ economy }) => economy.cost.fixedKronor,
        millions,
      ),
      line(
        rows.variableCost,
        (e) => e.costPart('variable'),
        ({ economy: { cost } }) => cost.costKronor - cost.fixedKronor,
        millions,
      ),
      line(
        rows.costPerStart,
        (e) => e.costPer('start'),
        ({ economy, programme }) => ratio(economy.cost.costKronor, programme.startsPerYear),
        kronor,
      ),
      line(
        rows.costPerCompleter,
        (e) => e.costPer('completer'),
        ({ economy, programme }) => ratio(economy.cost.costKronor, programme.completers),
        kronor,
      ),
      line(
        rows.costPerJob,
        (e) => e.costPer('job'),
        ({ economy, programme }) => ratio(economy.cost.costKronor, programme.exits.arbete),
        kronor,
      ),
      line(
        rows.benefit,
        (e) => e.benefit('exit'),
        ({ economy }) => economy.annualBenefitKronor.exit,
        millions,
      ),
      line(
        rows.payback,
        (e) => e.payback('report'),
        ({ economy }) => economy.payback.report,
        duration,
      ),
      ...NET_YEARS.map((year) =>
        line(
          rows.net(format.number(year)),
          (e) => e.netPresentValue(year),
          ({ economy }) => netOf(accountAt(economy.ledger, year)),
          millions,
        ),
      ),
    ],
  };
}

function reachedShare({ programme }: ScenarioExplainer['expectation']): number | null {
  const reached = programme.groups.reduce((sum, group) => sum + group.reachedPlannedEnd, 0);
  return ratio(reached, programme.startsPerYear);
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
