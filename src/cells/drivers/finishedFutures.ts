import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';

/** Futures whose unknowns are looked at, at most. */
const WEIGHED_FUTURES = 10_000;

/** Futures, and what asks for them. */
export interface FinishedFutures {
  /** Stays the same as long as it says the same. */
  readonly question: string;
  readonly summaries: readonly TableSummary[];
  /** How many of them are looked at. */
  readonly weighed: number;
}

/**
 * All futures that there are to be of what is on screen, undefined while they are not there.
 */
export function finishedFutures(
  { simulation, futures, seed }: CellContext,
  shown: readonly ShownScenario[],
): FinishedFutures | undefined {
  if (simulation.status !== 'done' || simulation.isOutdated) return undefined;
  const summaries = shown.flatMap(({ id }) => futures.of(id) ?? []);
  if (summaries.length < shown.length) return undefined;
  const question = JSON.stringify([
    shown.map(({ explainer }) => explainer.expectation.scenario),
    seed,
    summaries.map(({ replicates }) => replicates),
  ]);
  const weighed = Math.min(WEIGHED_FUTURES, ...summaries.map(({ replicates }) => replicates));
  return { question, summaries, weighed };
}
