import { CrossFit, crossFit, FOLDS } from '../../sensitivity/crossFit.ts';
import type { Unknown, UnknownDraws } from '../../sensitivity/unknownDraws.ts';
import { valueOfKnowing } from '../../sensitivity/valueOfInformation.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence } from '../../explanation/explanation.ts';
import { inSentence } from '../../message/inSentence.ts';
import {
  DECISION_YEARS,
  isUntold,
  isWorthSaying,
  netBeyond,
  toldKronor,
  valueNumber,
  waysOf,
} from './decision.ts';
import { drawnInSlices } from '../../pacing/drawnInSlices.ts';
import { barsOf, nothingWeighed, type Weighed, type WeighedView } from './weighed.ts';

/** How one finds out about each unknown: by a follow-up, or by something else. */
const FOUND_OUT_BY: Readonly<
  Record<Unknown, keyof CellContext['messages']['driversCell']['foundOutBy']>
> = {
  workChance: 'agencies',
  workFromAf: 'agencies',
  workFromSke: 'agencies',
  dropOutChance: 'agencies',
  dropOutFromAf: 'agencies',
  dropOutFromSke: 'agencies',
  dropOutForHealth: 'reasons',
  workInExtension: 'extension',
  dropOutInExtension: 'extension',
  workBySelection: 'selection',
  dropOutBySelection: 'selection',
  workAfterExit: 'twentyFourMonths',
  laterWork: 'twentyFourMonths',
  jobLoss: 'twentyFourMonths',
  workOfDropOuts: 'dropOuts',
  workAnyway: 'comparison',
  yearValue: 'nothing',
  jobValue: 'registers',
  jobKinds: 'kinds',
  foundJobKinds: 'foundKinds',
  completerValue: 'registers',
  benefitFallOff: 'registers',
};

/** How many futures a frame has room for. */
const AT_A_TIME = 100;

/**
 * What it is worth to know all unknowns before choosing between two ways, and then each by itself;
 * yields between slices.
 *
 * @param felt the unknowns that one of the ways can feel
 */
export function* weighKnowing(
  ways: readonly [TableSummary, TableSummary],
  unknowns: UnknownDraws,
  felt: readonly Unknown[],
): Generator<undefined, readonly Weighed<Unknown | 'everything'>[]> {
  yield* drawnInSlices(unknowns, unknowns.futures, AT_A_TIME);
  const beyond = netBeyond(ways, unknowns.futures);
  const column = (unknown: Unknown) => unknowns.columns[unknown].slice(0, beyond.length);
  const expected = yield* fitInSlices(felt.map(column), beyond);
  const weighed: Weighed<Unknown | 'everything'>[] = [
    { of: 'everything', ...valueOfKnowing(beyond, expected) },
  ];
  yield;
  for (const of of felt) {
    weighed.push({ of, ...valueOfKnowing(beyond, crossFit([column(of)], beyond)) });
    yield;
  }
  return weighed;
}

function* fitInSlices(
  inputs: readonly Float64Array[],
  results: Float64Array,
): Generator<undefined, Float64Array> {
  const fit = new CrossFit(inputs, results);
  while (fit.added < results.length) {
    fit.add(AT_A_TIME);
    yield;
  }
  while (fit.solved < FOLDS) {
    fit.solve();
    yield;
  }
  return fit.expected;
}

/** What it would be worth to know each unknown before choosing between the scenarios. */
export function learnView(
  context: CellContext,
  values: readonly Weighed<Unknown | 'everything'>[],
): WeighedView {
  const { messages, format } = context;
  const words = messages.driversCell;
  const ways = waysOf(context);
  if (ways.kind === 'none') return nothingWeighed(context, words.learnTitle, ways.why);
  const { base, other, best, futures } = ways;
  const all = values.find(({ of }) => of === 'everything');
  if (!all) return nothingWeighed(context, words.learnTitle);
  const nameOf = (of: Unknown | 'everything') =>
    of === 'everything' ? words.everything : words.unknowns[of];
  const worth = (weighed: Weighed<Unknown | 'everything'>) =>
    valueNumber(context, { base, other }, nameOf(weighed.of), weighed, words.knowingHow);
  const allNumber = worth(all);
  const years = format.number(DECISION_YEARS);
  const named = values
    .filter((each): each is Weighed<Unknown> => each !== all && isWorthSaying(each))
    .sort((a, b) => b.value - a.value)
    .map((each) => ({ ...each, number: worth(each) }));
  const [first] = named;
  return {
    finding: [
      sentence((mark) =>
        (isUntold(all) ? words.decisionUntold : words.decision)(
          base.name,
          other.name,
          best.name,
          years,
          mark(allNumber),
        ),
      ),
      ...(first
        ? [
            sentence((mark) =>
              words.findOut(inSentence(words.unknowns[first.of]), mark(first.number)),
            ),
            sentence(() => words.foundOutBy[FOUND_OUT_BY[first.of]]),
          ]
        : [sentence(() => (values.some(isUntold) ? words.untoldToFind : words.nothingToFind))]),
    ],
    groups: [
      barsOf('everything', words.everything, {
        other: { value: toldKronor(all), text: allNumber.text },
      }),
      ...named.map((each) =>
        barsOf(each.of, nameOf(each.of), {
          other: { value: toldKronor(each), text: each.number.text },
        }),
      ),
    ],
    numbers: Object.fromEntries(
      [{ of: 'everything' as const, number: allNumber }, ...named].map(({ of, number }) => [
        of,
        { other: number },
      ]),
    ),
    table: {
      caption: words.learnTitle,
      head: [words.unknown, words.worth],
      rows: [[words.everything, allNumber], ...named.map(({ of, number }) => [nameOf(of), number])],
    },
    ...(futures.note !== undefined && { note: futures.note }),
    isOutdated: futures.isOutdated,
  };
}
