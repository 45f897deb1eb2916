import type { ResolvedScenarios } from '../document/resolveScenarios.ts';
import { isSame } from '../scenario/layer.ts';

/**
 * The scenarios of a changed document, with the very objects of before for those that are as
 * they were: what depends on a scenario can tell by identity whether it has changed.
 */
export function keepSame(
  scenarios: ResolvedScenarios,
  before: ResolvedScenarios,
): ResolvedScenarios {
  return new Map(
    [...scenarios].map(([id, scenario]) => {
      const earlier = before.get(id);
      const isKept = earlier && isSame(earlier, scenario);
      return [id, isKept ? earlier : scenario];
    }),
  );
}
