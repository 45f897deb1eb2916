import type { BarGroup } from '../../chart/barsGeometry.ts';
import { UNKNOWNS, type Unknown, type UnknownColumns } from '../../sensitivity/unknownDraws.ts';
import { valueOfKnowing, valueOfKnowingAll } from '../../sensitivity/valueOfInformation.ts';
import { varianceShare } from '../../sensitivity/varianceShare.ts';
import type { CellContext } from '../cellContext.ts';
import { sentence, type ExplainedNumber, type Sentence } from '../explanation/explanation.ts';
import { stepOf } from '../explanation/futureExplainer.ts';
import type { TableData } from '../figure/tableData.ts';
import { futuresOf } from '../futures.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';

/** What the spread comes from, or what it is worth to find out. */
export interface LearnView {
  readonly finding: readonly Sentence[];
  readonly note?: string;
  readonly groups: readonly BarGroup[];
  readonly numbers: Readonly<Record<string, ExplainedNumber>>;
  readonly table: TableData;
  readonly isOutdated: boolean;
}

/** What an unknown explains, or is worth to know; undefined stands for all of them. */
export interface Weighed {
  readonly unknown: Unknown | undefined;
  readonly value: number;
  readonly standardError: number;
}

/** Years of benefit that are set against a year's cost. */
const YEARS = 5;
/** Shares below this are noise. */
const LEAST_SHARE = 0.005;
const LEAST_KRONOR = 1_000;

/** The part of the variance of a year's benefit that each unknown explains, one at a time. */
export function* weighSpread(
  { table }: TableSummary,
  unknowns: UnknownColumns,
): Generator<Weighed, void> {
  const results = table.column('exitBenefitKronor').slice(0, unknowns.jobValue.length);
  for (const unknown of UNKNOWNS) {
    yield {
      unknown,
      ...varianceShare(unknowns[unknown].slice(0, results.length), results),
    };
  }
}

/** What it is worth to know all unknowns, and then each, one at a time, before choosing between two. */
export function* weighKnowing(
  ways: readonly TableSummary[],
  unknowns: UnknownColumns,
): Generator<Weighed, void> {
  const netBenefits = ways.map((way) => netBenefitsOf(way, unknowns.jobValue.length));
  yield { unknown: undefined, ...valueOfKnowingAll(netBenefits) };
  const size = netBenefits[0]?.length ?? 0;
  for (const unknown of UNKNOWNS) {
    yield { unknown, ...valueOfKnowing(unknowns[unknown].slice(0, size), netBenefits) };
  }
}

/** Without luck: what is expected of a year on each future's unknowns. */
function netBenefitsOf({ table }: TableSummary, draws: number): Float64Array {
  const cost = table.column('costKronor');
  return table
    .column('expectedExitBenefitKronor')
    .slice(0, draws)
    .map((benefit, i) => YEARS * benefit - (cost[i] ?? NaN));
}

/** The part of the variance of a year's benefit that each unknown explains, and luck. */
export function spreadView(context: CellContext, all: readonly Weighed[]): LearnView {
  const { messages, format } = context;
  const words = messages.driversCell;
  const futures = futuresOf(context);
  const last = futures.kind === 'shown' ? futures.all.at(-1) : undefined;
  if (futures.kind === 'none' || !last) return empty(context, words.spreadTitle);
  const split = last.summary.varianceSplit('benefit');
  const weighed = all
    .filter(isOfOne)
    .filter(({ value }) => value >= LEAST_SHARE)
    .sort((a, b) => b.value - a.value);
  const luck = 1 - (split?.parameterShare ?? 0);
  const number = (title: string, share: number, error: number): ExplainedNumber =>
    last.simulated(
      title,
      format.percent(share),
      words.shareHow(format.percent(2 * error, 1)),
      () => [last.explainer.benefit('exit').explain()],
    );
  const luckNumber = number(words.luck, luck, split?.standardError ?? NaN);
  const named = weighed.map((each) => ({
    ...each,
    number: number(words.unknowns[each.unknown], each.value, each.standardError),
  }));
  const [first] = named;
  return {
    finding: first
      ? [
          sentence((mark) =>
            words.spread(
              last.name,
              words.unknowns[first.unknown].toLowerCase(),
              mark(first.number),
              mark(luckNumber),
            ),
          ),
        ]
      : [],
    groups: [
      ...named.map(({ unknown, value, number: { text } }) =>
        bar(unknown, words.unknowns[unknown], value, text),
      ),
      bar('luck', words.luck, luck, luckNumber.text),
    ],
    numbers: Object.fromEntries([
      ...named.map((each) => [each.unknown, each.number] as const),
      ['luck', luckNumber] as const,
    ]),
    table: {
      caption: words.spreadTitle,
      head: [words.unknown, words.share],
      rows: [
        ...named.map((each) => [words.unknowns[each.unknown], each.number]),
        [words.luck, luckNumber],
      ],
    },
    ...(futures.note !== undefined && { note: futures.note }),
    isOutdated: futures.isOutdated,
  };
}

function isOfOne(weighed: Weighed): weighed is Weighed & { readonly unknown: Unknown } {
  return weighed.unknown !== undefined;
}

/** What it would be worth to know each unknown before choosing between the scenarios. */
export function learnView(context: CellContext, values: readonly Weighed[]): LearnView {
  const { messages, format, shown } = context;
  const words = messages.driversCell;
  const futures = futuresOf(context);
  const [base, other] = futures.kind === 'shown' ? futures.all : [];
  if (futures.kind === 'none') return empty(context, words.learnTitle);
  if (!base || !other) {
    return { ...empty(context, words.learnTitle), note: words.needsTwo };
  }
  const all = values.find(({ unknown }) => unknown === undefined);
  if (!all) return empty(context, words.learnTitle);
  const weighed = values
    .filter(isOfOne)
    .filter(({ value, standardError }) => value >= Math.max(LEAST_KRONOR, standardError))
    .sort((a, b) => b.value - a.value);
  const number = (title: string, value: number, error: number): ExplainedNumber =>
    other.simulated(
      title,
      kronorText(value, error),
      words.knowingHow(format.number(YEARS), kronorText(2 * error, error)),
      () => [
        ...shown.flatMap(({ explainer }) => [
          explainer.benefit('exit').explain(),
          explainer.cost().explain(),
        ]),
      ],
    );
  const allNumber = number(words.everything, all.value, all.standardError);
  const named = weighed.map((each) => ({
    ...each,
    number: number(words.unknowns[each.unknown], each.value, each.standardError),
  }));
  const [first] = named;
  const [baseMean = 0, otherMean = 0] = [base, other].map(
    ({ summary }) =>
      YEARS * summary.column('expectedExitBenefitKronor').mean.value -
      summary.column('costKronor').mean.value,
  );
  const best = otherMean > baseMean ? other : base;
  return {
    finding: [
      sentence((mark) => words.decision(best.name, format.number(YEARS), mark(allNumber))),
      sentence((mark) =>
        first
          ? words.findOut(words.unknowns[first.unknown].toLowerCase(), mark(first.number))
          : words.nothingToFind,
      ),
    ],
    groups: [
      bar('everything', words.everything, all.value, allNumber.text),
      ...named.map(({ unknown, value, number: { text } }) =>
        bar(unknown, words.unknowns[unknown], value, text),
      ),
    ],
    numbers: Object.fromEntries([
      ['everything', allNumber] as const,
      ...named.map((each) => [each.unknown, each.number] as const),
    ]),
    table: {
      caption: words.learnTitle,
      head: [words.unknown, words.worth],
      rows: [
        [words.everything, allNumber],
        ...named.map((each) => [words.unknowns[each.unknown], each.number]),
      ],
    },
    ...(futures.note !== undefined && { note: futures.note }),
    isOutdated: futures.isOutdated,
  };

  function kronorText(value: number, error: number): string {
    const step = stepOf(error, LEAST_KRONOR);
    return format.kronor(Math.round(value / step) * step);
  }
}

function bar(id: string, label: string, value: number, text: string): BarGroup {
  return {
    id,
    label,
    colour: 'var(--ink-quiet)',
    bars: [{ scenario: 'other', value, label: text }],
  };
}

function empty({ simulation, messages }: CellContext, caption: string): LearnView {
  const isMoving = simulation.status === 'waiting' || simulation.status === 'running';
  return {
    finding: [],
    note: isMoving ? messages.future.coming : messages.future.none,
    groups: [],
    numbers: {},
    table: { caption, head: [], rows: [] },
    isOutdated: false,
  };
}
