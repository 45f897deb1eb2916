import { CrossFit, crossFit } from '../../sensitivity/crossFit.ts';
import type { FollowUp } from '../../sensitivity/followUpDraws.ts';
import { UNKNOWNS, type Unknown, type UnknownDraws } from '../../sensitivity/unknownDraws.ts';
import { valueOfKnowing } from '../../sensitivity/valueOfInformation.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence } from '../../explanation/explanation.ts';
import { inSentence } from '../../explanation/inSentence.ts';
import {
  DECISION_YEARS,
  isUntold,
  isWorthSaying,
  netBeyond,
  toldKronor,
  valueNumber,
  waysOf,
} from './decision.ts';
import { barsOf, nothingWeighed, type Weighed, type WeighedView } from './weighed.ts';

/** How one finds out about each unknown: by a follow-up, or by something else. */
const FOUND_OUT_BY: Readonly<
  Record<Unknown, FollowUp | 'reasons' | 'comparison' | 'registers' | 'kinds' | 'nothing'>
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
  workAfterExit: 'twentyFourMonths',
  jobLoss: 'twentyFourMonths',
  workOfDropOuts: 'dropOuts',
  workAnyway: 'comparison',
  yearValue: 'nothing',
  jobValue: 'registers',
  jobKinds: 'kinds',
  completerValue: 'registers',
};

/** How many futures a frame has room for. */
const AT_A_TIME = 200;
const FITTED_AT_A_TIME = 500;

/**
 * What it is worth to know all unknowns before choosing between two ways, and then each by itself;
 * yields between slices.
 */
export function* weighKnowing(
  ways: readonly [TableSummary, TableSummary],
  unknowns: UnknownDraws,
): Generator<undefined, readonly Weighed<Unknown | 'everything'>[]> {
  while (unknowns.drawn < unknowns.futures) {
    unknowns.draw(AT_A_TIME);
    yield;
  }
  const beyond = netBeyond(ways, unknowns.futures);
  const column = (unknown: Unknown) => unknowns.columns[unknown].slice(0, beyond.length);
  const fit = new CrossFit(UNKNOWNS.map(column), beyond);
  while (fit.added < beyond.length) {
    fit.add(FITTED_AT_A_TIME);
    yield;
  }
  const everything = valueOfKnowing(beyond, fit.expected());
  const weighed: Weighed<Unknown | 'everything'>[] = [{ of: 'everything', ...everything }];
  yield;
  for (const of of UNKNOWNS) {
    weighed.push({ of, ...valueOfKnowing(beyond, crossFit([column(of)], beyond)) });
    yield;
  }
  return weighed;
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
