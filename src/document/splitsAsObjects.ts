import { isRecord, type JsonRecord } from './isRecord.ts';

/**
 * A document whose scenarios, those of stages too, say who pays as an object with a `kind`, where
 * formats 1 and 2 had a word. What is not as expected is left for the schema to refuse.
 */
export function splitsAsObjects(document: unknown): unknown {
  if (!isRecord(document)) return document;
  const { scenarios, stages } = document;
  return {
    ...document,
    scenarios: inAll(scenarios),
    ...(Array.isArray(stages) && {
      stages: stages.map((stage: unknown) =>
        isRecord(stage) ? { ...stage, scenarios: inAll(stage.scenarios) } : stage,
      ),
    }),
  };
}

function inAll(scenarios: unknown): unknown {
  if (!Array.isArray(scenarios)) return scenarios;
  return scenarios.map((scenario: unknown) => {
    if (!isRecord(scenario)) return scenario;
    return isRecord(scenario.changes)
      ? { ...scenario, changes: inOne(scenario.changes) }
      : inOne(scenario);
  });
}

function inOne(scenario: JsonRecord): JsonRecord {
  const { assumptions } = scenario;
  if (!isRecord(assumptions) || !isRecord(assumptions.cost)) return scenario;
  const { split } = assumptions.cost;
  if (typeof split !== 'string') return scenario;
  const cost = { ...assumptions.cost, split: { kind: split } };
  return { ...scenario, assumptions: { ...assumptions, cost } };
}
