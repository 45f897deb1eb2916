import { scenarioResolver } from '../../src/document/resolveScenarios.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { setScenarioEntry } from '../../src/notebook/editScenario.ts';
import { fullNotebook, resolvedBy } from '../document/fullNotebook.ts';
import { evidence } from '../run/readyScenarios.ts';
import { medianOf } from './medianOf.ts';

/** What every frame of a drag costs before anything is computed: all scenarios resolved, in ms. */
export interface ScenarioChangeResult {
  readonly scenarios: number;
  /** One lever of the last layer, on which no other stands. */
  readonly layerMs: number;
  /** One lever of the root that all others stand on. */
  readonly rootMs: number;
}

/** @param turns changes of each; the median counts */
export function benchScenarioChange(turns: number): ScenarioChangeResult {
  const { scenarios } = fullNotebook();
  return {
    scenarios: scenarios.length,
    layerMs: changeMs(scenarios.length - 1, turns),
    rootMs: changeMs(0, turns),
  };
}

function changeMs(index: number, turns: number): number {
  const resolve = scenarioResolver(groupsInEvidence(evidence));
  let document = fullNotebook();
  let scenarios = resolvedBy(resolve, document);
  const id = document.scenarios[index]?.id ?? '';
  const times = Array.from({ length: turns }, (_, turn) => {
    const value = 1 + turn / 1000;
    document = setScenarioEntry(document, scenarios, id, ['levers', 'handOverQuality'], value);
    const started = performance.now();
    scenarios = resolvedBy(resolve, document, scenarios);
    return performance.now() - started;
  });
  return medianOf(times);
}
