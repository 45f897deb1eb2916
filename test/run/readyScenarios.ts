import notebook from '../../scenarios/two-year-programme.json';
import { parseRaw } from '../../src/document/parseDocument.ts';
import { groupsInEvidence } from '../../src/evidence/cohortEvidence.ts';
import { loadEvidence } from '../../src/evidence/evidence.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

export const evidence = loadEvidence();

/** The scenarios that ship with the notebook about the two-year programme, layers applied. */
export const READY_SCENARIOS: ReadonlyMap<string, Scenario> = load();

export const BASE_2017 = ready('bas-2017');

/** @throws when the notebook has no such scenario */
export function ready(id: string): Scenario {
  const scenario = READY_SCENARIOS.get(id);
  if (!scenario) throw new Error(`no such scenario: ${id}`);
  return scenario;
}

/** Some levers and assumptions of a scenario replaced. */
export function vary(
  { levers, assumptions }: Scenario,
  change: {
    readonly levers?: Partial<Scenario['levers']>;
    readonly assumptions?: Partial<Scenario['assumptions']>;
  },
): Scenario {
  return {
    levers: { ...levers, ...change.levers },
    assumptions: { ...assumptions, ...change.assumptions },
  };
}

/** The same lever changes in every group, or in those named. */
export function varyGroups(
  scenario: Scenario,
  change: Partial<Scenario['levers']['groups'][string]>,
  only: readonly string[] = Object.keys(scenario.levers.groups),
): Scenario {
  const groups = Object.fromEntries(
    Object.entries(scenario.levers.groups).map(([id, group]) => [
      id,
      only.includes(id) ? { ...group, ...change } : group,
    ]),
  );
  return vary(scenario, { levers: { groups } });
}

/** The three groups whose stay the two-year scenario lengthens. */
export const YEAR_LONG_GROUPS = ['tradgard', 'salix', 'mac'] as const;

function load(): ReadonlyMap<string, Scenario> {
  const parsed = parseRaw(notebook, groupsInEvidence(evidence));
  if (!parsed.ok) throw new Error(`invalid notebook: ${JSON.stringify(parsed.problems)}`);
  return parsed.scenarios;
}
