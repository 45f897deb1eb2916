import type { BandLine, BandPoint } from '../../chart/bandGeometry.ts';
import { ACCOUNT_YEARS } from '../../economy/replicateColumns.ts';
import { ACTORS, PARTS, type Actor } from '../../evidence/actor.ts';
import type { ActorCounting } from './kind.ts';
import { markOf, type CellContext } from '../../graph/cellContext.ts';
import {
  sentence,
  type ExplainedNumber,
  type Part as TablePart,
  type Sentence,
} from '../../explanation/explanation.ts';
import { INTERVALS } from '../../explanation/futureExplainer.ts';
import { futuresOf } from '../../graph/futures.ts';
import type { TableData } from '../../figure/tableData.ts';
import { accountSentence } from './accountBox.ts';
import { actorNumbers, type ActorNumbers } from './actorNumbers.ts';
import { changeSentences, changeTable } from './changeByActor.ts';

/** What the actors cell says and draws: who pays, who gains, and when. */
export interface ActorsView {
  readonly finding: readonly Sentence[];
  readonly details: readonly Sentence[];
  /** What the chosen actor has gained less what it paid, by scenario. */
  readonly lines: readonly BandLine[];
  /** By line: what stands beside its end, and where it crosses zero. */
  readonly ends: readonly ExplainedNumber[];
  readonly crossings: readonly ExplainedNumber[];
  /** The lines as numbers. */
  readonly table: TableData;
  /** What the compared scenario changes for each, where two are shown. */
  readonly change: TableData | undefined;
  /** All actors, a table for each scenario. */
  readonly boxes: readonly TableData[];
  /** Whether the bands and intervals are of an earlier question. */
  readonly isOutdated: boolean;
  readonly note?: string;
}

/** Whether a box has central values, means of the futures, or what nine of ten lie between. */
export type BoxReading = 'central' | 'mean' | 'interval';

const SHOWN_YEARS = 10;
/** The reports judge the benefit after five years. */
const JUDGED_YEARS = 5;
/** Kronor at any time are a line in each future, so that a band hardly bends between these. */
const BAND_YEARS = [0, 2.5, 5, 7.5, 10];
const MONTHS_OF_A_YEAR = 12;

/**
 * @param actor whose lines are drawn
 * @param reading what the boxes say
 * @param counting how the lines are counted
 */
export function actorsView(
  context: CellContext,
  actor: Actor,
  reading: BoxReading,
  counting: ActorCounting = 'report',
): ActorsView {
  const { shown, messages, format } = context;
  const words = messages.actorsCell;
  const futures = futuresOf(context);
  const isShown = futures.kind === 'shown';
  const numbersOf = (which: Actor) => actorNumbers(context, which);
  const chosen = numbersOf(actor);
  return {
    finding: chosen.map((numbers) =>
      counting === 'report'
        ? paysAndGains(context, numbers)
        : {
            ...accountSentence(context, numbers, SHOWN_YEARS),
            isOutdated: isShown && futures.isOutdated,
          },
    ),
    details:
      counting === 'report'
        ? [
            ...paidBack(context, chosen, isShown && futures.isOutdated),
            ...mostAndLast(context, numbersOf),
            ...changeSentences(context, numbersOf),
          ]
        : [],
    lines: chosen.map((numbers, index) => {
      const crossing = counting === 'report' ? numbers.expected.payback : numbers.accountMonths;
      return {
        scenario: markOf(index),
        points: counting === 'report' ? pointsOf(numbers) : accountPoints(numbers),
        ...(numbers.pays && crossing !== null && { crossingAt: crossing }),
      };
    }),
    ends: chosen.map((numbers) =>
      counting === 'report'
        ? numbers.netAfter(SHOWN_YEARS)
        : numbers.accountMoney('net', SHOWN_YEARS),
    ),
    crossings: chosen.map((numbers) =>
      counting === 'report' ? numbers.payback(0) : numbers.accountPayback(),
    ),
    table: lineTable(context, chosen, counting),
    change: changeTable(context, numbersOf),
    boxes: shown.map(({ explainer }, index) => ({
      caption: words.box(explainer.name),
      head: [
        words.actor,
        ...COLUMNS.map((column) => words.columns[column]),
        words.paidBackHead(format.number(JUDGED_YEARS)),
      ],
      rows: ACTORS.map((which) => boxRow(numbersOf(which)[index], reading)),
    })),
    isOutdated: isShown && futures.isOutdated,
    // The lines themselves are there without futures.
    ...(isShown && futures.note !== undefined && { note: futures.note }),
  };
}

const COLUMNS = ['cost', 'benefit', 'net1', 'net5', 'writtenOff', 'payback'] as const;

function netKronor({ expected }: ActorNumbers, years: number): number {
  return years * expected.benefit - expected.cost;
}

/** The central line, with a band where there are futures. */
function pointsOf(numbers: ActorNumbers): BandPoint[] {
  return BAND_YEARS.map((years) => {
    const sample = numbers.futures?.net(years);
    const [low, high] = INTERVALS.nineOfTen;
    return {
      at: years * MONTHS_OF_A_YEAR,
      value: netKronor(numbers, years),
      ...(sample && { low: sample.quantile(low), high: sample.quantile(high) }),
    };
  });
}

/** The whole intake from its first day, year by year, with a band where there are futures. */
function accountPoints(numbers: ActorNumbers): BandPoint[] {
  const [low, high] = INTERVALS.nineOfTen;
  const start = { at: 0, value: 0, ...(numbers.futures && { low: 0, high: 0 }) };
  return [
    start,
    ...ACCOUNT_YEARS.map((year) => {
      const { gained, paid } = numbers.accountBy(year);
      const sample = numbers.futuresBy(year)?.net(1);
      return {
        at: year * MONTHS_OF_A_YEAR,
        value: gained - paid,
        ...(sample && { low: sample.quantile(low), high: sample.quantile(high) }),
      };
    }),
  ];
}

/** What the chosen actor pays and gains in one scenario, and how long that takes. */
function paysAndGains({ messages }: CellContext, numbers: ActorNumbers): Sentence {
  const words = messages.actorsCell;
  const { nameInText: name, explainer, expected } = numbers;
  return sentence((mark) => {
    const benefit = mark(numbers.money('benefit'));
    if (!numbers.pays) return words.onlyGains(explainer.name, name, benefit);
    const cost = mark(numbers.money('cost'));
    return expected.payback === null
      ? words.neverBack(explainer.name, name, cost)
      : words.pays(explainer.name, name, cost, benefit, mark(numbers.payback()));
  });
}

/** In how many futures the chosen actor has its cost back when the reports judge it. */
function paidBack(
  { messages, format }: CellContext,
  chosen: readonly ActorNumbers[],
  isOutdated: boolean,
): Sentence[] {
  const words = messages.actorsCell;
  const chances = chosen.flatMap((numbers) => {
    const chance = numbers.pays ? numbers.paidBackWithin(JUDGED_YEARS) : undefined;
    return chance ? [{ name: numbers.explainer.name, chance }] : [];
  });
  const years = format.number(JUDGED_YEARS);
  const [base, other] = chances;
  if (!base) return [];
  const told = sentence((mark) =>
    other
      ? words.paidBackBoth(years, base.name, mark(base.chance), other.name, mark(other.chance))
      : words.paidBack(years, mark(base.chance)),
  );
  return [{ ...told, isOutdated }];
}

/** Which actor gains most in the last of the scenarios, and which waits longest for what it paid. */
function mostAndLast(
  { messages }: CellContext,
  numbersOf: (actor: Actor) => readonly ActorNumbers[],
): Sentence[] {
  const words = messages.actorsCell;
  const parts = PARTS.flatMap((part) => numbersOf(part).slice(-1));
  const [most] = [...parts].sort((a, b) => b.expected.benefit - a.expected.benefit);
  const months = ({ expected }: ActorNumbers) => expected.payback ?? Infinity;
  const [last] = parts.filter(({ pays }) => pays).sort((a, b) => months(b) - months(a));
  if (!most || !last || most.expected.benefit <= 0) return [];
  return [
    sentence((mark) =>
      words.mostAndLast(
        most.explainer.name,
        most.nameInText,
        mark(most.money('benefit')),
        last.nameInText,
        mark(last.payback(0)),
      ),
    ),
  ];
}

function boxRow(numbers: ActorNumbers | undefined, reading: BoxReading): TablePart[] {
  if (!numbers) return [];
  return [
    numbers.name,
    ...COLUMNS.map((column) => readColumn(numbers, column, reading)),
    (numbers.pays ? numbers.paidBackWithin(JUDGED_YEARS) : undefined) ?? '–',
  ];
}

/** Until there are futures every column has its central value. */
function readColumn(
  numbers: ActorNumbers,
  column: (typeof COLUMNS)[number],
  reading: BoxReading,
): TablePart {
  const central = column === 'payback' ? numbers.payback() : numbers.money(column);
  if (reading === 'central' || !numbers.futures) return central;
  // Years to "never" have no mean.
  if (column === 'payback') return reading === 'mean' ? '–' : (numbers.paybackInterval() ?? '–');
  return (
    (reading === 'mean' ? numbers.moneyMean(column) : numbers.moneyInterval(column)) ?? central
  );
}

/** The lines as numbers, year by year. */
function lineTable(
  { messages, format }: CellContext,
  chosen: readonly ActorNumbers[],
  counting: ActorCounting,
): TableData {
  const words = messages.actorsCell;
  const [first] = chosen;
  const rowOf = (
    years: number,
    numbersAt: (numbers: ActorNumbers) => readonly [ExplainedNumber, ExplainedNumber | undefined],
  ) => [
    format.short(years),
    ...chosen.flatMap((numbers) => {
      const [expected, interval = '–'] = numbersAt(numbers);
      return [expected, interval];
    }),
  ];
  return {
    caption: `${words.title}: ${first?.name ?? ''}`,
    head: [
      words.year,
      ...chosen.flatMap(({ explainer }) => [
        words.central(explainer.name),
        words.nineOfTen(explainer.name),
      ]),
    ],
    rows:
      counting === 'report'
        ? BAND_YEARS.map((years) =>
            rowOf(years, (numbers) => [numbers.netAfter(years), numbers.netIntervalAfter(years)]),
          )
        : ACCOUNT_YEARS.map((year) =>
            rowOf(year, (numbers) => [
              numbers.accountMoney('net', year),
              numbers.accountInterval(year),
            ]),
          ),
  };
}
