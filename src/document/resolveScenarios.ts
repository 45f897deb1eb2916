import { applyChanges, type Json } from '../scenario/layer.ts';
import { scenarioSchema, type Scenario } from '../scenario/scenario.ts';
import { isLayer, type NotebookDocument, type StoredScenario } from './notebookDocument.ts';
import type { Problem } from './problem.ts';
import { problemsFromIssues } from './problemsFromIssues.ts';

/** Every scenario of a notebook with its layers applied, by id. */
export type ResolvedScenarios = ReadonlyMap<string, Scenario>;

export type Resolution =
  | { readonly ok: true; readonly scenarios: ResolvedScenarios }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Applies all layers. A missing base, a circle of bases, or a layer that makes an
 * impossible scenario is refused with the place of the layer.
 */
export function resolveScenarios(document: Pick<NotebookDocument, 'scenarios'>): Resolution {
  const stored = new Map(document.scenarios.map((scenario) => [scenario.id, scenario]));
  const scenarios = new Map<string, Scenario>();
  const problems: Problem[] = [];
  document.scenarios.forEach((scenario, index) => {
    const result = resolveOne(scenario, stored, ['scenarios', index]);
    if (result.ok) scenarios.set(scenario.id, result.scenario);
    else problems.push(...result.problems);
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenarios };
}

type One =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function resolveOne(
  scenario: StoredScenario,
  stored: ReadonlyMap<string, StoredScenario>,
  place: readonly (string | number)[],
): One {
  const chain: StoredScenario[] = [scenario];
  let last = scenario;
  while (isLayer(last)) {
    const base = stored.get(last.base);
    if (!base) {
      const path = [...place, 'base'];
      return { ok: false, problems: [{ code: 'missingBase', path, value: last.base }] };
    }
    if (chain.includes(base)) {
      const names = [...chain, base].map(({ id }) => id).join(' → ');
      return {
        ok: false,
        problems: [{ code: 'circularBase', path: [...place, 'base'], value: names }],
      };
    }
    chain.push(base);
    last = base;
  }
  const root = { levers: last.levers, assumptions: last.assumptions } as unknown as Json;
  const complete = chain
    .slice(0, -1)
    .reverse()
    .reduce<Json>(
      (value, layer) => (isLayer(layer) ? applyChanges(value, layer.changes) : value),
      root,
    );
  const parsed = scenarioSchema.safeParse(complete);
  if (parsed.success) return { ok: true, scenario: parsed.data };
  const prefix = chain.length > 1 ? [...place, 'changes'] : place;
  return { ok: false, problems: problemsFromIssues(parsed.error.issues, complete, prefix) };
}
