import { isRecord, type JsonRecord } from './isRecord.ts';

/** Entries that a root gets where it lacks them: neutral values, so that it says what it said. */
export interface AddedEntries {
  readonly levers: JsonRecord;
  /** For every group. */
  readonly group: JsonRecord;
  /** What a group had before. */
  readonly earlierGroup: readonly string[];
  /** By part of the assumptions. */
  readonly assumptions: Readonly<Record<string, JsonRecord>>;
}

/**
 * A document whose scenarios, those of stages too, have the entries that a later format added.
 * Layers store only what differs, so they need them only for a group that they bring in. What is
 * not as expected is left for the schema to refuse.
 */
export function addEntries(document: unknown, added: AddedEntries): unknown {
  if (!isRecord(document)) return document;
  const { stages } = document;
  return {
    ...document,
    scenarios: scenariosWith(document.scenarios, added),
    ...(Array.isArray(stages) && {
      stages: stages.map((stage: unknown) =>
        isRecord(stage) ? { ...stage, scenarios: scenariosWith(stage.scenarios, added) } : stage,
      ),
    }),
  };
}

function scenariosWith(scenarios: unknown, added: AddedEntries): unknown {
  if (!Array.isArray(scenarios)) return scenarios;
  return scenarios.map((scenario: unknown) => {
    if (!isRecord(scenario)) return scenario;
    const { levers, assumptions, changes } = scenario;
    if (isRecord(changes)) return { ...scenario, changes: changesWith(changes, added) };
    return {
      ...scenario,
      ...(isRecord(levers) && { levers: leversWith(levers, added) }),
      ...(isRecord(assumptions) && { assumptions: partsWith(assumptions, added.assumptions) }),
    };
  });
}

function changesWith(changes: JsonRecord, added: AddedEntries): JsonRecord {
  const { levers } = changes;
  if (!isRecord(levers) || !isRecord(levers.groups)) return changes;
  const groups = Object.entries(levers.groups).map(([id, group]) => [
    id,
    isRecord(group) && isWhole(group, added) ? { ...added.group, ...group } : group,
  ]);
  return { ...changes, levers: { ...levers, groups: Object.fromEntries(groups) as JsonRecord } };
}

/**
 * Whether a layer says everything of a group that the earlier format knew, as of one that its base
 * lacks.
 */
function isWhole(group: JsonRecord, { earlierGroup }: AddedEntries): boolean {
  return earlierGroup.every((key) => Object.hasOwn(group, key));
}

function leversWith(levers: JsonRecord, added: AddedEntries): JsonRecord {
  const { groups } = levers;
  return {
    ...added.levers,
    ...levers,
    ...(isRecord(groups) && {
      groups: Object.fromEntries(
        Object.entries(groups).map(([id, group]) => [
          id,
          isRecord(group) ? { ...added.group, ...group } : group,
        ]),
      ),
    }),
  };
}

function partsWith(assumptions: JsonRecord, parts: AddedEntries['assumptions']): JsonRecord {
  const widened = Object.entries(parts).map(([name, entries]): [string, unknown] => {
    const present = assumptions[name];
    if (present === undefined) return [name, entries];
    return [name, isRecord(present) ? { ...entries, ...present } : present];
  });
  return { ...assumptions, ...Object.fromEntries(widened) };
}
