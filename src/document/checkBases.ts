import { baseChain } from './baseChain.ts';
import { isLayer, type StoredScenario } from './notebookDocument.ts';
import type { Problem } from './problem.ts';

/** Layers without a base, and circles of bases: each circle once, at its first scenario. */
export function checkBases(scenarios: readonly StoredScenario[]): Problem[] {
  const ids = new Set(scenarios.map(({ id }) => id));
  const circled = new Set<string>();
  return scenarios.flatMap((scenario, index): Problem[] => {
    if (!isLayer(scenario)) return [];
    const path = ['scenarios', index, 'base'];
    if (!ids.has(scenario.base)) return [{ code: 'missingBase', path, value: scenario.base }];
    const chain = baseChain(scenario, scenarios);
    if (chain.at(-1) !== scenario.id || circled.has(scenario.id)) return [];
    for (const id of chain) circled.add(id);
    return [{ code: 'circularBase', path, value: chain.join(' → ') }];
  });
}
