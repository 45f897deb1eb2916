import type { Distribution } from '../../scenario/distribution.ts';
import { entryAt, type Path } from '../../scenario/layer.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** The assumptions that something can be taken over for. */
const TAKEN_PATHS: readonly Path[] = [
  ['assumptions', 'extension', 'jobHazardRatio'],
  ['assumptions', 'counterfactual', 'deadweightShare'],
];

/**
 * Whether something may have been taken over: only then is it worth fetching what was published,
 * to name it.
 */
export function mayBeTaken(scenario: Scenario): boolean {
  return TAKEN_PATHS.some((path) => {
    const belief = entryAt(scenario, path) as unknown as Distribution;
    return belief.kind === 'lognormal' && belief.median < 1;
  });
}
