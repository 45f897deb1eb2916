import { DrawnBeliefs } from '../economy/drawnBeliefs.ts';
import { benefitKey } from '../economy/actors.ts';
import { rowLength } from '../economy/replicateColumns.ts';
import { ScenarioSimulator, type FollowedPerson } from '../economy/scenarioSimulator.ts';
import { cohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Evidence } from '../evidence/evidenceSchema.ts';
import { OUTCOMES, type Outcome } from '../evidence/outcome.ts';
import { AGENCY_CLASSES, type AgencyClass } from '../parameters/agencyClass.ts';
import { parameterSampler } from '../parameters/drawParameters.ts';
import { ACTIVITIES } from '../programme/afterExitSimulator.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a person can do after the exit. */
export type Activity = (typeof ACTIVITIES)[number];

/**
 * What happens to one person of a simulated future; months from the first day of the intake year.
 */
export interface PersonCourse {
  readonly agency: AgencyClass;
  readonly groupId: string;
  readonly startMonths: number;
  /** When and to which group the person went over, for one who did. */
  readonly move?: { readonly atMonths: number; readonly groupId: string };
  readonly exitMonths: number;
  readonly outcome: Outcome;
  /** What the person does from the exit on; the first entry is at the exit. */
  readonly later: readonly { readonly atMonths: number; readonly activity: Activity }[];
}

/**
 * Every person of one simulated future: the same ones, with the same luck, as the run with this
 * seed has in its replicate of this number.
 *
 * @param replicate 0, 1, …
 * @returns in the order of the starts
 * @throws when the scenario has a group without evidence
 */
export function followFuture(
  scenario: Scenario,
  evidence: Evidence,
  seed: string,
  replicate: number,
): readonly PersonCourse[] {
  const cohort = cohortEvidence(evidence, scenario.assumptions.exitShares.evidence);
  const key = seedKey(seed);
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, key);
  drawn.fill(parameterSampler(cohort, scenario.assumptions, key).draw(replicate));
  const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), key);
  const persons: PersonCourse[] = [];
  simulator.watch = (followed) => persons.push(courseOf(followed));
  simulator.simulate(replicate, drawn, new Float64Array(rowLength(cohort.groups.length)));
  return persons.sort((a, b) => a.startMonths - b.startMonths);
}

function courseOf({ groupId, movesTo, person, intake, after }: FollowedPerson): PersonCourse {
  const start = intake.startMonths[person] as number;
  const own = intake.ownMonths[person] as number;
  const stay = intake.stayMonths[person] as number;
  const exit = start + stay;
  return {
    agency: AGENCY_CLASSES[intake.classes[person] as number] as AgencyClass,
    groupId,
    startMonths: start,
    ...(stay > own &&
      movesTo !== undefined && { move: { atMonths: start + own, groupId: movesTo } }),
    exitMonths: exit,
    outcome: OUTCOMES[intake.outcomes[person] as number] as Outcome,
    later: Array.from({ length: after.count }, (_, index) => ({
      atMonths: exit + (after.times[after.first + index] as number),
      activity: ACTIVITIES[after.activities[after.first + index] as number] as Activity,
    })),
  };
}
