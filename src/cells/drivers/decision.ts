import type { AccountYear } from '../../economy/replicateColumns.ts';
import type { ValueOfKnowing } from '../../sensitivity/valueOfInformation.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext } from '../../graph/cellContext.ts';
import type { ExplainedNumber } from '../../explanation/explanation.ts';
import { stepOf, type FutureExplainer } from '../../explanation/futureExplainer.ts';
import { futuresOf, type Futures } from '../../graph/futures.ts';

/** After so long the account of the whole intake is what the choice is between. */
export const DECISION_YEARS: AccountYear = 10;
const LEAST_KRONOR = 1_000;

/** The two scenarios that a choice is between, and which of them is best to expect. */
export type Ways =
  | { readonly kind: 'none'; readonly why?: string }
  | {
      readonly kind: 'two';
      readonly base: FutureExplainer;
      readonly other: FutureExplainer;
      readonly best: FutureExplainer;
      readonly futures: Extract<Futures, { kind: 'shown' }>;
    };

/** The first two scenarios of a cell. */
export function waysOf(context: CellContext): Ways {
  if (context.shown.length < 2) return { kind: 'none', why: context.messages.driversCell.needsTwo };
  const futures = futuresOf(context);
  if (futures.kind === 'none' || !futures.other) return { kind: 'none' };
  const { base, other } = futures;
  const net = ({ summary }: FutureExplainer) => summary.netBy(DECISION_YEARS).mean.value;
  return { kind: 'two', base, other, best: net(other) > net(base) ? other : base, futures };
}

/**
 * How much more the second way gives beyond its cost than the first, future by future, luck included.
 *
 * @param futures how many at most
 */
export function netBeyond(
  [first, second]: readonly [TableSummary, TableSummary],
  futures: number,
): Float64Array {
  const { values } = first.netBy(DECISION_YEARS);
  return second
    .netBy(DECISION_YEARS)
    .values.slice(0, Math.min(futures, values.length))
    .map((net, i) => net - (values[i] as number));
}

/** Whether a value is more than noise. */
export function isWorthSaying({ value, standardError }: ValueOfKnowing): boolean {
  return value >= Math.max(LEAST_KRONOR, 2 * standardError);
}

/** As many kronor as can be told from the error; 0 for what is no more than noise. */
export function toldKronor(worth: ValueOfKnowing): number {
  const step = stepOf(worth.standardError, LEAST_KRONOR);
  return isWorthSaying(worth) ? Math.round(worth.value / step) * step : 0;
}

/** Whether the futures are too few to tell a value from nothing. */
export function isUntold(worth: ValueOfKnowing): boolean {
  return !isWorthSaying(worth) && 2 * worth.standardError >= LEAST_KRONOR;
}

/**
 * What it is worth to know something, in kronor, and by how much that may err; that it cannot be
 * told, if so.
 */
export function valueNumber(
  { format, messages }: CellContext,
  { base, other }: { readonly base: FutureExplainer; readonly other: FutureExplainer },
  title: string,
  worth: ValueOfKnowing,
  how: (years: string, error: string) => string,
): ExplainedNumber {
  const words = messages.driversCell;
  const step = stepOf(worth.standardError, LEAST_KRONOR);
  const error = format.kronor(Math.ceil((2 * worth.standardError) / step) * step);
  const told = format.kronor(toldKronor(worth));
  // A smaller error is not seen in what is told.
  const isCertain = 2 * worth.standardError < LEAST_KRONOR;
  return other.simulated(
    title,
    isUntold(worth) ? words.cannotTell(error) : isCertain ? told : words.withError(told, error),
    how(format.number(DECISION_YEARS), error),
    () => [base, other].map(({ explainer }) => explainer.netPresentValue(DECISION_YEARS).explain()),
  );
}
