import { isLayer, type StoredScenario } from './notebookDocument.ts';

/**
 * Ids of a scenario, its base, that one's base and so on, to a root, to one that is missing, or to
 * one that comes for the second time.
 */
export function baseChain(
  scenario: StoredScenario,
  scenarios: readonly StoredScenario[],
): readonly string[] {
  const chain = [scenario.id];
  let top: StoredScenario | undefined = scenario;
  while (top && isLayer(top)) {
    const base: string = top.base;
    top = chain.includes(base) ? undefined : scenarios.find(({ id }) => id === base);
    chain.push(base);
  }
  return chain;
}
