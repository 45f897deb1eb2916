import type { BandLine, GoalPath } from '../../chart/bandGeometry.ts';
import type { CalendarReading } from './kind.ts';
import { groupName } from '../../evidence/cohortEvidence.ts';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { CALENDAR_MONTHS, CALENDAR_YEARS } from '../../programme/calendarSimulator.ts';
import type { CalendarSummary, CalendarYearSamples } from '../../run/calendarFutures.ts';
import type { Sample } from '../../summary/sample.ts';
import { markOf, type CellContext, type ShownScenario } from '../../graph/cellContext.ts';
import {
  sentence,
  type ExplainedNumber,
  type Part,
  type Sentence,
} from '../../explanation/explanation.ts';
import { INTERVALS, stepOf } from '../../explanation/futureExplainer.ts';
import type { TableData } from '../../figure/tableData.ts';

/** What the calendar cell says and draws: participants, and the line to the places, month by month. */
export interface CalendarView {
  readonly finding: readonly Sentence[];
  /** Who waits, and where. */
  readonly details: readonly Sentence[];
  readonly lines: readonly BandLine[];
  /** The places, all the time. */
  readonly goals: GoalPath;
  readonly goalLabel: ExplainedNumber | undefined;
  /** What stands at the end of each line. */
  readonly ends: readonly ExplainedNumber[];
  /** Month by month. */
  readonly table: TableData;
  /** Year by year, for each scenario. */
  readonly years: readonly TableData[];
}

/** What of the calendar is looked at. */
export interface CalendarChoice {
  readonly reading: CalendarReading;
  /** All groups when left out. Only the line to Foajén is the same whichever it is. */
  readonly group: string | undefined;
}

const TABLE_STEP_MONTHS = 3;
/** So many fewer at the planned end than in the last year are worth a sentence. */
const NOTED_PART = 0.75;

interface Followed {
  readonly scenario: ShownScenario;
  /** Its place among the scenarios shown. */
  readonly index: number;
  readonly summary: CalendarSummary;
}

/** A scenario that has numbers of what is looked at. */
interface Drawn extends Followed {
  /** Month by month. */
  readonly months: readonly Sample[];
}

/** @param summaries of the scenarios shown, in their order */
export function calendarView(
  context: CellContext,
  choice: CalendarChoice,
  summaries: readonly CalendarSummary[],
): CalendarView {
  const followed = context.shown.flatMap((scenario, index): Followed[] => {
    const summary = summaries[index];
    return summary ? [{ scenario, index, summary }] : [];
  });
  const words = context.messages.calendarCell;
  const numbers = new CalendarNumbers(context);
  const drawn = followed.flatMap((each): Drawn[] => {
    const months = monthsOf(each, choice);
    return months ? [{ ...each, months }] : [];
  });
  const placesOf = choice.reading === 'enrolled' ? numbers.places(drawn[0], choice) : undefined;
  return {
    finding: followed.flatMap((each) => findingOf(context, numbers, each)),
    details: [
      ...missingGroup(context, followed, choice),
      ...followed.flatMap((each) => waitingOf(context, numbers, each)),
    ],
    lines: drawn.map(({ index, months }) => ({
      scenario: markOf(index),
      points: months.map((sample, month) => ({
        at: month + 0.5,
        value: sample.mean.value,
        low: sample.quantile(INTERVALS.nineOfTen[0]),
        high: sample.quantile(INTERVALS.nineOfTen[1]),
      })),
    })),
    goals: placesOf
      ? [
          { at: 0, value: placesOf.value },
          { at: CALENDAR_MONTHS, value: placesOf.value },
        ]
      : [],
    goalLabel: placesOf?.number,
    ends: drawn.map((each) =>
      numbers.mean(each, words.readings[choice.reading], each.months.at(-1) as Sample, 0.1),
    ),
    table: monthTable(context, numbers, followed, choice),
    years: followed.map((each) => yearTable(context, numbers, each)),
  };
}

/** Undefined where the scenario has no such group, which has no numbers of its own then. */
function monthsOf(
  { summary }: Followed,
  { reading, group }: CalendarChoice,
): readonly Sample[] | undefined {
  if (reading === 'foyer') return summary.foyer;
  return group === undefined ? summary.all[reading] : summary.groups.get(group)?.[reading];
}

/** Which scenarios have no numbers of the group that is looked at. */
function missingGroup(
  { messages, evidence }: CellContext,
  followed: readonly Followed[],
  choice: CalendarChoice,
): Sentence[] {
  const { group } = choice;
  if (group === undefined) return [];
  return followed
    .filter((each) => monthsOf(each, choice) === undefined)
    .map(({ scenario: { explainer } }) =>
      sentence(() =>
        messages.calendarCell.groupMissing(explainer.name, groupName(evidence, group)),
      ),
    );
}

function findingOf(
  { messages, format }: CellContext,
  numbers: CalendarNumbers,
  each: Followed,
): Sentence[] {
  const words = messages.calendarCell;
  const { explainer } = each.scenario;
  const { years } = each.summary;
  const [first, last] = [years[0], years.at(-1)] as [CalendarYearSamples, CalendarYearSamples];
  const mean = (title: string, sample: Sample) => numbers.mean(each, title, sample, 0.1);
  const enrolled = sentence((mark) =>
    words.finding(
      explainer.name,
      mark(mean(words.columns.enrolled, first.enrolled)),
      mark(mean(words.columns.enrolled, last.enrolled)),
      format.number(CALENDAR_YEARS),
      mark(explainer.places()),
    ),
  );
  const fewest = years.reduce((a, b) =>
    b.exits.rehab.mean.value < a.exits.rehab.mean.value ? b : a,
  );
  const isLess = fewest.exits.rehab.mean.value < NOTED_PART * last.exits.rehab.mean.value;
  const ends = isLess
    ? [
        sentence((mark) =>
          words.fewEnds(
            format.number(years.indexOf(fewest) + 1),
            mark(mean(messages.outcomes.rehab, fewest.exits.rehab)),
            mark(mean(messages.outcomes.rehab, last.exits.rehab)),
          ),
        ),
      ]
    : [];
  return [enrolled, ...ends];
}

function waitingOf(
  { messages, format }: CellContext,
  numbers: CalendarNumbers,
  each: Followed,
): Sentence[] {
  const words = messages.calendarCell;
  const { explainer } = each.scenario;
  const { levers } = explainer.expectation.scenario;
  const last = each.summary.years.at(-1) as CalendarYearSamples;
  const mean = (title: string, sample: Sample) => numbers.mean(each, title, sample, 0.1);
  const waiting = levers.limitPlaces
    ? sentence((mark) =>
        words.waiting(
          explainer.name,
          format.number(CALENDAR_YEARS),
          mark(numbers.meanMonths(each, words.columns.waitMonths, last.waitMonths)),
          mark(mean(words.columns.inLine, last.inLine)),
          mark(numbers.interval(each, words.columns.inLine, last.inLine)),
        ),
      )
    : sentence(() => words.noLine(explainer.name));
  const lastFoyer = each.summary.foyer.at(-1);
  const foyer =
    levers.limitPlaces && levers.foyerPlaces > 0 && lastFoyer
      ? [
          sentence((mark) =>
            words.foyer(
              mark(mean(words.readings.foyer, lastFoyer)),
              mark(explainer.field(['levers', 'foyerPlaces'])),
            ),
          ),
        ]
      : [];
  return [waiting, ...foyer];
}

function monthTable(
  { messages, format }: CellContext,
  numbers: CalendarNumbers,
  followed: readonly Followed[],
  choice: CalendarChoice,
): TableData {
  const words = messages.calendarCell;
  const title = words.readings[choice.reading];
  const months = Array.from(
    { length: CALENDAR_MONTHS / TABLE_STEP_MONTHS },
    (_, i) => (i + 1) * TABLE_STEP_MONTHS,
  );
  return {
    caption: words.title,
    head: [
      words.month,
      ...followed.flatMap(({ scenario: { explainer } }) => [
        words.meanOf(explainer.name),
        words.intervalOf(explainer.name),
      ]),
    ],
    rows: months.map((month) => [
      format.number(month),
      ...followed.flatMap((each): Part[] => {
        const sample = monthsOf(each, choice)?.[month - 1];
        if (!sample) return ['–', '–'];
        return [numbers.mean(each, title, sample, 0.1), numbers.interval(each, title, sample)];
      }),
    ]),
  };
}

function yearTable(
  { messages, format }: CellContext,
  numbers: CalendarNumbers,
  each: Followed,
): TableData {
  const words = messages.calendarCell;
  const { columns } = words;
  return {
    caption: words.years(each.scenario.explainer.name),
    head: [
      words.year,
      columns.comers,
      columns.starts,
      columns.waitMonths,
      columns.inLine,
      columns.enrolled,
      ...OUTCOMES.map((outcome) => messages.outcomes[outcome]),
    ],
    rows: each.summary.years.map((year, index) => [
      format.number(index + 1),
      ...(['comers', 'starts', 'waitMonths', 'inLine', 'enrolled'] as const).map((column) =>
        numbers.mean(each, columns[column], year[column], 0.1),
      ),
      ...OUTCOMES.map((outcome) =>
        numbers.mean(each, messages.outcomes[outcome], year.exits[outcome], 0.1),
      ),
    ]),
  };
}

/** Numbers of the calendar, each with what it rests on. */
class CalendarNumbers {
  constructor(private readonly context: CellContext) {}

  /** The mean over the futures, with as many digits as are certain. */
  mean(
    { scenario, summary }: Followed,
    title: string,
    sample: Sample,
    least: number,
  ): ExplainedNumber {
    const { format, messages } = this.context;
    const { value, standardError } = sample.mean;
    return this.number(
      scenario,
      title,
      format.toStep(value, stepOf(standardError, least)),
      messages.calendarCell.meanHow(
        format.number(summary.futures),
        format.number(2 * standardError, 2),
      ),
    );
  }

  /** The same of a time. */
  meanMonths(each: Followed, title: string, sample: Sample): ExplainedNumber {
    const number = this.mean(each, title, sample, 0.1);
    // Nobody waits where nobody starts: a dash has no unit.
    if (sample.sorted.length === 0) return number;
    return { ...number, text: this.context.messages.units.months(number.text) };
  }

  /** What nine futures of ten lie between. */
  interval({ scenario, summary }: Followed, title: string, sample: Sample): ExplainedNumber {
    const { format, messages } = this.context;
    const [low = '', high = ''] = INTERVALS.nineOfTen.map((share) =>
      format.toStep(sample.quantile(share), stepOf(sample.quantileStandardError(share), 1)),
    );
    return this.number(
      scenario,
      title,
      messages.future.between(low, high),
      messages.calendarCell.intervalHow(format.number(summary.futures)),
    );
  }

  /** Places of a group, or of all, as the line in the picture is labelled. */
  places(
    each: Followed | undefined,
    { group }: CalendarChoice,
  ): { readonly value: number; readonly number: ExplainedNumber } | undefined {
    if (!each) return undefined;
    const { explainer } = each.scenario;
    const { groups } = explainer.expectation.programme;
    const counted = groups.filter(({ groupId }) => group === undefined || groupId === group);
    if (counted.length === 0) return undefined;
    const value = counted.reduce((sum, { placeMonths }) => sum + placeMonths / 12, 0);
    const number = group === undefined ? explainer.places() : explainer.placesOf(group);
    const text = this.context.messages.figure.placesGoal(number.text);
    return { value, number: { ...number, text } };
  }

  private number(
    { explainer }: ShownScenario,
    title: string,
    text: string,
    how: string,
  ): ExplainedNumber {
    return explainer.computed(title, text, how, () => [
      explainer.starts().explain(),
      explainer.stay().explain(),
      explainer.places().explain(),
      ...explainer
        .groupIds()
        .map((id) => explainer.field(['levers', 'groups', id, 'openingStock']).explain()),
    ]);
  }
}
