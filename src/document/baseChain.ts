import { isLayer, type StoredScenario } from './notebookDocument.ts';

/** A scenario, its base, that one's base and so on, until one stands alone, is missing or comes again. */
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
