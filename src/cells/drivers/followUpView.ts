import { crossFit } from '../../sensitivity/crossFit.ts';
import { FOLLOW_UPS, type FollowUp, type FollowUpDraws } from '../../sensitivity/followUpDraws.ts';
import { valueOfKnowing } from '../../sensitivity/valueOfInformation.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import { sentence } from '../../explanation/explanation.ts';
import { inSentence } from '../../message/inSentence.ts';
import { isUntold, isWorthSaying, netBeyond, toldKronor, valueNumber, waysOf } from './decision.ts';
import { drawnInSlices } from '../../pacing/drawnInSlices.ts';
import { barsOf, nothingWeighed, type Weighed, type WeighedView } from './weighed.ts';

/** How many futures a frame has room for. */
const AT_A_TIME = 100;
const COUNTED_AT_A_TIME = 1_000;

/** What each follow-up of so many persons is worth before choosing between two ways; yields between slices. */
export function* weighFollowUps(
  ways: readonly [TableSummary, TableSummary],
  draws: FollowUpDraws,
  persons: number,
): Generator<undefined, readonly Weighed<FollowUp>[]> {
  yield* drawnInSlices(draws, draws.futures, AT_A_TIME);
  const beyond = netBeyond(ways, draws.futures);
  const weighed: Weighed<FollowUp>[] = [];
  for (const of of FOLLOW_UPS) {
    const counts = yield* draws.countsInSlices(of, persons, COUNTED_AT_A_TIME);
    yield;
    const known = counts.map((column) => column.slice(0, beyond.length));
    weighed.push({ of, ...valueOfKnowing(beyond, crossFit(known, beyond)) });
    yield;
  }
  return weighed;
}

/** What it would be worth to follow up more people before choosing between the scenarios. */
export function followUpView(
  context: CellContext,
  persons: number,
  values: readonly Weighed<FollowUp>[],
): WeighedView {
  const { messages, format } = context;
  const words = messages.driversCell;
  const ways = waysOf(context);
  if (ways.kind === 'none') return nothingWeighed(context, words.followUpTitle, ways.why);
  if (values.length === 0) return nothingWeighed(context, words.followUpTitle);
  const { futures } = ways;
  const count = format.number(persons);
  const named = values
    .map((each) => ({
      ...each,
      label: words.followUps[each.of],
      number: valueNumber(context, ways, words.followUps[each.of], each, (years, error) =>
        words.followUpHow(count, years, error),
      ),
    }))
    .sort((a, b) => b.value - a.value);
  const [first] = named.filter(isWorthSaying);
  return {
    finding: [
      first
        ? sentence((mark) => words.followUp(count, inSentence(first.label), mark(first.number)))
        : sentence(() =>
            named.some(isUntold) ? words.cannotTellFollowUp(count) : words.noFollowUp(count),
          ),
    ],
    groups: named.map((each) =>
      barsOf(each.of, each.label, { other: { value: toldKronor(each), text: each.number.text } }),
    ),
    numbers: Object.fromEntries(named.map(({ of, number }) => [of, { other: number }])),
    table: {
      caption: words.followUpTitle,
      head: [words.followUpOf, words.worthExpected],
      rows: named.map(({ label, number }) => [label, number]),
    },
    ...(futures.note !== undefined && { note: futures.note }),
    isOutdated: futures.isOutdated,
  };
}
