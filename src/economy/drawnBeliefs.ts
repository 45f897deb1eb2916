import type { CohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { AfterExitSimulator } from '../programme/afterExitSimulator.ts';
import { GroupStays } from '../programme/groupStays.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { benefitValues, type BenefitValues } from './benefitValues.ts';
import { CounterfactualCurve } from './counterfactualCurve.ts';

/** What of a draw of the parameters is the same for every scenario that leans on the same beliefs. */
export class DrawnBeliefs {
  /** By group id. */
  readonly stays: ReadonlyMap<string, GroupStays>;
  readonly counterfactual: CounterfactualCurve;
  parameters!: Parameters;
  values!: BenefitValues;
  /** By quality of the hand-over: a lever, but most scenarios share it. */
  private readonly afterExits = new Map<number, AfterExitSimulator>();

  /** Holds nothing until `fill`. */
  constructor(
    cohort: CohortEvidence,
    private readonly assumptions: Assumptions,
  ) {
    this.stays = new Map(cohort.groups.map(({ id }) => [id, new GroupStays()]));
    this.counterfactual = new CounterfactualCurve(Math.round(assumptions.benefit.benefitMonths));
  }

  /** Takes over a draw. */
  fill(parameters: Parameters): void {
    const { benefit, hazardShape } = this.assumptions;
    this.parameters = parameters;
    this.values = benefitValues(benefit.calibration, parameters);
    for (const [id, group] of parameters.groups) {
      this.stays.get(id)?.fill(group, parameters, hazardShape);
    }
    this.counterfactual.fill(parameters, this.values);
    for (const each of this.afterExits.values()) each.update(parameters);
  }

  /** Life after exit on the draw at hand. */
  afterExit(handOverQuality: number): AfterExitSimulator {
    const known = this.afterExits.get(handOverQuality);
    if (known) return known;
    const made = new AfterExitSimulator(this.assumptions, handOverQuality, this.parameters);
    this.afterExits.set(handOverQuality, made);
    return made;
  }
}
