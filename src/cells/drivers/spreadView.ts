import { CrossFit } from '../../sensitivity/crossFit.ts';
import {
  OF_AGENCIES,
  UNKNOWNS,
  type Unknown,
  type UnknownDraws,
} from '../../sensitivity/unknownDraws.ts';
import {
  totalVarianceShare,
  varianceShare,
  type VarianceShare,
} from '../../sensitivity/varianceShare.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence, type ExplainedNumber } from '../../explanation/explanation.ts';
import type { FutureExplainer } from '../../explanation/futureExplainer.ts';
import { inSentence } from '../../explanation/inSentence.ts';
import { futuresOf } from '../../graph/futures.ts';
import { barsOf, nothingWeighed, type Weighed, type WeighedView } from './weighed.ts';

/** What an unknown explains by itself, and together with others. */
export interface WeighedSpread extends Weighed<Unknown> {
  readonly total: VarianceShare;
}

/** The agencies' chances are in those of the groups, and would be counted twice. */
const SPREADING = UNKNOWNS.filter((unknown) => !OF_AGENCIES.includes(unknown));

/** Shares below this are noise. */
const LEAST_SHARE = 0.005;
/** How many futures a frame has room for. */
const AT_A_TIME = 200;
const FITTED_AT_A_TIME = 500;

/** The part of the variance of a year's benefit that each unknown explains; yields between slices. */
export function* weighSpread(
  { table }: TableSummary,
  unknowns: UnknownDraws,
): Generator<undefined, readonly WeighedSpread[]> {
  while (unknowns.drawn < unknowns.futures) {
    unknowns.draw(AT_A_TIME);
    yield;
  }
  const results = table.column('exitBenefitKronor').slice(0, unknowns.futures);
  // Without luck, of which no unknown has a share, the same is told by fewer futures.
  const expected = table.column('expectedExitBenefitKronor').slice(0, unknowns.futures);
  const variance = varianceOf(results);
  const column = (unknown: Unknown) => unknowns.columns[unknown].slice(0, results.length);
  const fit = new CrossFit(SPREADING.map(column), expected);
  while (fit.added < expected.length) {
    fit.add(FITTED_AT_A_TIME);
    yield;
  }
  const withAll = fit.expected();
  yield;
  const weighed: WeighedSpread[] = [];
  for (const [place, of] of SPREADING.entries()) {
    const total = totalVarianceShare(expected, withAll, fit.expected(place), variance);
    yield;
    weighed.push({ of, ...varianceShare(column(of), results), total });
    yield;
  }
  return weighed;
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}

/** The part of the variance of a year's benefit that each unknown explains, and luck. */
export function spreadView(context: CellContext, all: readonly WeighedSpread[]): WeighedView {
  const { messages, format } = context;
  const words = messages.driversCell;
  const futures = futuresOf(context);
  const last = futures.kind === 'shown' ? futures.all.at(-1) : undefined;
  if (futures.kind === 'none' || !last) return nothingWeighed(context, words.spreadTitle);
  const split = last.summary.varianceSplit('benefit');
  const luck = 1 - (split?.parameterShare ?? 0);
  const luckNumber = shareNumber(words.luck, words.luckHow, {
    value: luck,
    standardError: split?.standardError ?? NaN,
  });
  const named = all
    .filter(({ value, total }) => Math.max(value, total.value) >= LEAST_SHARE)
    .sort((a, b) => b.value - a.value)
    .map((each) => ({
      ...each,
      label: words.unknowns[each.of],
      alone: shareNumber(words.unknowns[each.of], words.shareHow, each),
      together: shareNumber(words.unknowns[each.of], words.totalHow, each.total),
    }));
  const [first] = named;
  return {
    finding: first
      ? [
          sentence((mark) =>
            words.spread(
              last.name,
              inSentence(words.unknowns[first.of]),
              mark(first.alone),
              mark(luckNumber),
            ),
          ),
        ]
      : [],
    groups: [
      ...named.map(({ of, label, value, total, alone, together }) =>
        barsOf(of, label, {
          base: { value: total.value, text: words.togetherAs(together.text) },
          other: { value, text: words.aloneAs(alone.text) },
        }),
      ),
      barsOf('luck', words.luck, { other: { value: luck, text: luckNumber.text } }),
    ],
    numbers: {
      ...Object.fromEntries(
        named.map(({ of, alone, together }) => [
          of,
          {
            base: { ...together, text: words.togetherAs(together.text) },
            other: { ...alone, text: words.aloneAs(alone.text) },
          },
        ]),
      ),
      luck: { other: luckNumber },
    },
    table: {
      caption: words.spreadTitle,
      head: [words.unknown, words.alone, words.together],
      rows: [
        ...named.map(({ label, alone, together }) => [label, alone, together]),
        [words.luck, luckNumber, ''],
      ],
    },
    ...(futures.note !== undefined && { note: futures.note }),
    isOutdated: futures.isOutdated,
  };

  function shareNumber(
    title: string,
    how: (error: string) => string,
    { value, standardError }: VarianceShare,
  ): ExplainedNumber {
    return (last as FutureExplainer).simulated(
      title,
      format.percent(value),
      how(format.percent(2 * standardError, 1)),
      () => [(last as FutureExplainer).explainer.benefit('exit').explain()],
    );
  }
}
