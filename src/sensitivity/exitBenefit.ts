import { annualBenefit, benefitValues } from '../economy/benefitValues.ts';
import type { CohortEvidence } from '../evidence/cohort.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { GroupStays } from '../programme/groupStays.ts';
import { ProgrammeOnDraw } from '../programme/programmeOnDraw.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * The annual benefit of a scenario's completers by their status at exit that is to be expected on a
 * draw of the parameters, without luck: the column `expectedExitBenefitKronor` of a future.
 */
export class ExitBenefit {
  private readonly stays: ReadonlyMap<string, GroupStays>;
  private readonly programme: ProgrammeOnDraw;
  /** What the stays are filled with, which many draws in a row share. */
  private filled: Parameters | undefined;

  /** @throws when a group of the scenario has no evidence */
  constructor(
    private readonly scenario: Scenario,
    cohort: CohortEvidence,
  ) {
    const { levers, assumptions } = scenario;
    this.stays = new Map(cohort.groups.map(({ id }) => [id, new GroupStays()]));
    this.programme = new ProgrammeOnDraw(cohort, levers, assumptions.exitShares.moves);
  }

  /** @returns kronor a year */
  of(parameters: Parameters): number {
    const { benefit } = this.scenario.assumptions;
    this.fillStays(parameters);
    this.programme.expect(this.stays, parameters);
    const values = benefitValues(benefit.calibration, parameters);
    return this.programme.groups.reduce((sum, { jobs, completers }) => {
      const persons = { arbete: jobs, studier: 0, rehab: completers - jobs, avbrott: 0 };
      return sum + annualBenefit(persons, values);
    }, 0);
  }

  private fillStays(parameters: Parameters): void {
    if (this.filled && STAYS.every((key) => this.filled?.[key] === parameters[key])) return;
    for (const [id, group] of parameters.groups) {
      this.stays.get(id)?.fill(group, parameters, this.scenario.assumptions.hazardShape);
    }
    this.filled = parameters;
  }
}

/** All that `GroupStays.fill` reads of the parameters. */
const STAYS = ['groups', 'jobHazardRatio', 'dropOutHazardRatio'] as const;
