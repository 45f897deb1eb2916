import type { TableSummary } from '../../summary/tableSummary.ts';
import type { CellContext, ShownScenario } from '../../graph/cellContext.ts';

/** Futures whose unknowns are looked at. */
export const WEIGHED_FUTURES = 4_000;

/**
 * All futures that there are to be of what is on screen, and what asks for them as a value that stays
 * the same as long as it says the same; undefined while they are not there.
 */
export function finishedFutures(
  { simulation, futures, seed }: CellContext,
  shown: readonly ShownScenario[],
): { readonly question: string; readonly summaries: readonly TableSummary[] } | undefined {
  if (simulation.status !== 'done' || simulation.isOutdated) return undefined;
  const summaries = shown.flatMap(({ id }) => futures.of(id) ?? []);
  if (summaries.length < shown.length) return undefined;
  const question = JSON.stringify([
    shown.map(({ explainer }) => explainer.expectation.scenario),
    seed,
    summaries.map(({ replicates }) => replicates),
  ]);
  return { question, summaries };
}
