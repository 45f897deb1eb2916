import type { GroupsOf } from '../evidence/cohortEvidence.ts';
import { applyChanges, type Json } from '../scenario/layer.ts';
import { scenarioSchema, type Scenario } from '../scenario/scenario.ts';
import { baseChain } from './baseChain.ts';
import { checkBases } from './checkBases.ts';
import { isLayer, type StoredScenario } from './notebookDocument.ts';
import type { FilePath, Problem } from './problem.ts';
import { problemsFromIssues } from './problemsFromIssues.ts';

/** Every scenario of a notebook with its layers applied, by id, in the order of the notebook. */
export type ResolvedScenarios = ReadonlyMap<string, Scenario>;

export type Resolution =
  | { readonly ok: true; readonly scenarios: ResolvedScenarios }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Checked =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Applies all layers. A missing base, a circle of bases, a layer that makes an
 * impossible scenario, and a group without counts are refused with the place of the
 * scenario that brings them in; a layer on a refused base is not complained of too.
 *
 * @param groupsOf the groups that the evidence has counts of
 */
export function resolveScenarios(
  { scenarios }: { readonly scenarios: readonly StoredScenario[] },
  groupsOf: GroupsOf,
): Resolution {
  const problems: Problem[] = checkBases(scenarios);
  if (problems.length > 0) return { ok: false, problems };

  const resolved = new Map<string, Scenario>();
  for (const scenario of basesFirst(scenarios)) {
    const complete = completeValue(scenario, resolved);
    if (complete === undefined) continue;
    const path = pathOf(scenario, scenarios.indexOf(scenario));
    const result = check(complete, path, groupsOf);
    if (result.ok) resolved.set(scenario.id, result.scenario);
    else problems.push(...result.problems);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, scenarios: inOrderOf(scenarios, resolved) };
}

function basesFirst(scenarios: readonly StoredScenario[]): readonly StoredScenario[] {
  const basesOf = (scenario: StoredScenario) => baseChain(scenario, scenarios).length;
  return [...scenarios].sort((a, b) => basesOf(a) - basesOf(b));
}

/** A root's own value, or a layer's changes on its base; nothing where the base was refused. */
function completeValue(stored: StoredScenario, resolved: ResolvedScenarios): Json | undefined {
  if (isLayer(stored)) {
    const base = resolved.get(stored.base);
    return base && applyChanges(base, stored.changes);
  }
  return { levers: stored.levers, assumptions: stored.assumptions };
}

function pathOf(stored: StoredScenario, index: number): FilePath {
  return ['scenarios', index, ...(isLayer(stored) ? ['changes'] : [])];
}

function check(complete: Json, at: FilePath, groupsOf: GroupsOf): Checked {
  const parsed = scenarioSchema.safeParse(complete);
  if (!parsed.success) {
    return { ok: false, problems: problemsFromIssues(parsed.error.issues, complete, at) };
  }
  const { levers, assumptions } = parsed.data;
  const expected = groupsOf(assumptions.exitShares.evidence);
  const problems = Object.keys(levers.groups)
    .filter((id) => !expected.includes(id))
    .map((id): Problem => {
      const path = [...at, 'levers', 'groups', id];
      return { code: 'groupWithoutEvidence', path, value: id, expected };
    });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario: parsed.data };
}

function inOrderOf(
  scenarios: readonly StoredScenario[],
  resolved: ResolvedScenarios,
): ResolvedScenarios {
  return new Map(
    scenarios.flatMap(({ id }) => {
      const scenario = resolved.get(id);
      return scenario ? [[id, scenario]] : [];
    }),
  );
}
