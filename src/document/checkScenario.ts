import type { GroupsOf } from '../evidence/cohortEvidence.ts';
import { applyChanges, type Json } from '../scenario/layer.ts';
import { scenarioSchema, type Scenario } from '../scenario/scenario.ts';
import { isLayer, type StoredScenario } from './notebookDocument.ts';
import type { FilePath, Problem } from './problem.ts';
import { problemsFromIssues } from './problemsFromIssues.ts';

/** What a stored scenario comes to, or everything that is wrong with it. */
export type CheckedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Completes a stored scenario and checks it against the schema and the groups with counts.
 *
 * @param base the resolved base of a layer; of no use to a root
 * @param index of the scenario in its notebook, for the paths of problems
 * @param groupsOf the groups that the evidence has counts of
 */
export function checkScenario(
  stored: StoredScenario,
  base: Scenario | undefined,
  index: number,
  groupsOf: GroupsOf,
): CheckedScenario {
  const complete = completeValue(stored, base);
  const path = ['scenarios', index, ...(isLayer(stored) ? ['changes'] : [])];
  const parsed = scenarioSchema.safeParse(complete);
  if (!parsed.success) {
    return { ok: false, problems: problemsFromIssues(parsed.error.issues, complete, path) };
  }
  const problems = unknownGroups(parsed.data, path, groupsOf);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario: parsed.data };
}

/** A root's own value, or a layer's changes on its base. */
function completeValue(stored: StoredScenario, base: Scenario | undefined): Json {
  return isLayer(stored)
    ? applyChanges(base as unknown as Json, stored.changes)
    : { levers: stored.levers, assumptions: stored.assumptions };
}

function unknownGroups(
  { levers, assumptions }: Scenario,
  path: FilePath,
  groupsOf: GroupsOf,
): Problem[] {
  const cohort = assumptions.exitShares.evidence;
  const expected = groupsOf(cohort);
  if (!expected) {
    const at = [...path, 'assumptions', 'exitShares', 'evidence'];
    return [{ code: 'unknownCohort', path: at, value: cohort }];
  }
  return Object.keys(levers.groups)
    .filter((id) => !expected.includes(id))
    .map((id) => ({
      code: 'groupWithoutEvidence',
      path: [...path, 'levers', 'groups', id],
      value: id,
      expected,
    }));
}
