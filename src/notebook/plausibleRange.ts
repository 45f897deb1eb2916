import type { Evidence } from '../evidence/evidenceSchema.ts';
import { expectScenario, type ScenarioExpectation } from '../run/expectScenario.ts';
import { likelyRange, moveCentre } from '../scenario/distribution.ts';
import { setEntry, type Path } from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Results at both ends of what is believed of the hazard ratio of work in added time. */
export interface PlausibleRange {
  readonly lowRatio: number;
  readonly highRatio: number;
  readonly atLow: ScenarioExpectation;
  readonly atHigh: ScenarioExpectation;
}

const JOB_HAZARD_RATIO: Path = ['assumptions', 'extension', 'jobHazardRatio'];

/**
 * What a scenario gives at the 10 % and 90 % quantiles of what is believed of work in added time;
 * undefined when these are not known in closed form (`likelyRange`), nothing is uncertain, or no
 * group stays longer than it was observed.
 *
 * @param expectation what the scenario gives as it stands
 */
export function plausibleRange(
  scenario: Scenario,
  { cohort }: ScenarioExpectation,
  evidence: Evidence,
): PlausibleRange | undefined {
  const belief = scenario.assumptions.extension.jobHazardRatio;
  const range = likelyRange(belief);
  const isExtended = cohort.groups.some(
    ({ id, lengthMonths }) => (scenario.levers.groups[id]?.plannedLengthMonths ?? 0) > lengthMonths,
  );
  if (!range || !isExtended) return undefined;
  const [lowRatio, highRatio] = range;
  const at = (ratio: number) =>
    expectScenario(
      setEntry(scenario, JOB_HAZARD_RATIO, {
        ...moveCentre(belief, ratio),
      }) as unknown as Scenario,
      evidence,
    );
  return { lowRatio, highRatio, atLow: at(lowRatio), atHigh: at(highRatio) };
}
