import { groupsWithOwn, type GroupsOf } from '../evidence/cohortEvidence.ts';
import type { OwnEvidence } from '../evidence/ownEvidence.ts';
import { isSame } from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { baseChain } from './baseChain.ts';
import { checkBases } from './checkBases.ts';
import { checkScenario, type CheckedScenario } from './checkScenario.ts';
import { isLayer, type StoredScenario } from './notebookDocument.ts';
import type { Problem } from './problem.ts';

/** Every scenario of a notebook with its layers applied, by id, in the order of the notebook. */
export type ResolvedScenarios = ReadonlyMap<string, Scenario>;

/** All scenarios, or every problem that stands in the way: never some of the scenarios. */
export type Resolution =
  | { readonly ok: true; readonly scenarios: ResolvedScenarios }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface WithScenarios {
  readonly scenarios: readonly StoredScenario[];
  /** Whose counts they may lean on besides the reports'. */
  readonly evidence?: OwnEvidence | undefined;
}

/**
 * Applies all layers. A missing base, a circle of bases, a layer that makes an impossible scenario,
 * and a group without counts are refused with the path of the scenario that brings them in; a layer
 * on a refused base is not complained of too.
 *
 * @param before the scenarios of an earlier version: one that says the same now is handed out as
 *   the very object of then, so that identity tells whether a scenario has changed
 */
export type ResolveScenarios = (document: WithScenarios, before?: ResolvedScenarios) => Resolution;

/** Resolves a document of which no other version is known: see `ResolveScenarios`. */
export function resolveScenarios(document: WithScenarios, groupsOf: GroupsOf): Resolution {
  return scenarioResolver(groupsOf)(document);
}

/**
 * Resolves one version of a document after another. A stored object is checked once on each base
 * that it stands on: documents are never changed, only replaced, so the same objects mean the same.
 *
 * @param groupsOf the groups that the evidence has counts of
 */
export function scenarioResolver(groupsOf: GroupsOf): ResolveScenarios {
  const checkerFor = rememberCheckers(groupsOf);
  return ({ scenarios, evidence }, before = new Map()) => {
    const checkOnce = checkerFor(evidence);
    const problems: Problem[] = checkBases(scenarios);
    if (problems.length > 0) return { ok: false, problems };

    const resolved = new Map<string, Scenario>();
    for (const stored of basesFirst(scenarios)) {
      const base = isLayer(stored) ? resolved.get(stored.base) : undefined;
      if (isLayer(stored) && !base) continue; // the base was refused
      const index = scenarios.indexOf(stored);
      const checked = checkOnce(stored, base, index, before.get(stored.id));
      if (checked.ok) resolved.set(stored.id, checked.scenario);
      else problems.push(...checked.problems);
    }
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, scenarios: inOrderOf(scenarios, resolved) };
  };
}

/** Other counts of one's own can have other groups: what passed with some may not with others. */
function rememberCheckers(groupsOf: GroupsOf) {
  const ofReports = rememberScenarios(groupsOf);
  const known = new WeakMap<OwnEvidence, typeof ofReports>();
  return (own: OwnEvidence | undefined) => {
    if (!own) return ofReports;
    const check = known.get(own) ?? rememberScenarios(groupsWithOwn(own, groupsOf));
    known.set(own, check);
    return check;
  };
}

/**
 * `checkScenario`, which remembers by identity what it has let pass, as the earlier object if same.
 */
function rememberScenarios(groupsOf: GroupsOf) {
  const known = new WeakMap<StoredScenario, WeakMap<object, Scenario>>();
  return (
    stored: StoredScenario,
    base: Scenario | undefined,
    index: number,
    earlier: Scenario | undefined,
  ): CheckedScenario => {
    const onBases = known.get(stored) ?? new WeakMap<object, Scenario>();
    const key = base ?? stored;
    const present = onBases.get(key);
    const checked: CheckedScenario = present
      ? { ok: true, scenario: present }
      : checkScenario(stored, base, index, groupsOf);
    if (!checked.ok) return checked;
    const scenario = earlier && isSame(earlier, checked.scenario) ? earlier : checked.scenario;
    known.set(stored, onBases.set(key, scenario));
    return { ok: true, scenario };
  };
}

/** Each scenario after all that it stands on. */
function basesFirst(scenarios: readonly StoredScenario[]): readonly StoredScenario[] {
  return scenarios
    .map((stored) => ({ stored, depth: baseChain(stored, scenarios).length }))
    .sort((a, b) => a.depth - b.depth)
    .map(({ stored }) => stored);
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
