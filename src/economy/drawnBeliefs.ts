import type { CohortEvidence } from '../evidence/cohort.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { AfterExitModels } from '../programme/afterExitModels.ts';
import { AfterExitSimulator } from '../programme/afterExitSimulator.ts';
import { GroupStays } from '../programme/groupStays.ts';
import type { DrawKey } from '../random/drawKey.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { accountParameters } from './accountParameters.ts';
import { benefitValues, type BenefitValues } from './benefitValues.ts';
import { CounterfactualCurve } from './counterfactualCurve.ts';

/**
 * What of a draw of the parameters is the same for every scenario that leans on the same beliefs.
 * One instance serves all futures: each `fill` takes the place of the one before.
 */
export class DrawnBeliefs {
  /** By group id. */
  readonly stays: ReadonlyMap<string, GroupStays>;
  /** Without the programme, per starter. */
  readonly counterfactual: CounterfactualCurve;
  /** The draw at hand. */
  parameters!: Parameters;
  /** What each status is worth on it, in kronor a year. */
  values!: BenefitValues;
  /** By quality of the hand-over: a lever, but most scenarios share it. */
  private readonly afterExits = new Map<number, AfterExits>();
  /** The same on the parameters of the account, where those are others. */
  private readonly accountAfterExits = new Map<number, AfterExits>();

  /** Holds nothing until `fill`. */
  constructor(
    private readonly cohort: CohortEvidence,
    private readonly assumptions: Assumptions,
    private readonly seed: DrawKey,
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
    const account = accountParameters(parameters);
    this.counterfactual.fill(account, this.values);
    for (const { models } of this.afterExits.values()) models.update(parameters);
    for (const { models } of this.accountAfterExits.values()) models.update(account);
  }

  /**
   * Life after exit on the draw at hand, by group id; follows later draws too.
   *
   * @param handOverQuality factor on the hazard of work, as the lever has it
   */
  afterExit(handOverQuality: number): ReadonlyMap<string, AfterExitSimulator> {
    return this.following(this.afterExits, handOverQuality, this.parameters);
  }

  /**
   * The same as the account of the whole intake counts it: `afterExit` itself where that makes no
   * difference on the draw at hand.
   */
  accountAfterExit(handOverQuality: number): ReadonlyMap<string, AfterExitSimulator> {
    const account = accountParameters(this.parameters);
    const isSame =
      account === this.parameters || this.assumptions.afterExit.mode === 'statusPersists';
    return isSame
      ? this.afterExit(handOverQuality)
      : this.following(this.accountAfterExits, handOverQuality, account);
  }

  private following(
    afterExits: Map<number, AfterExits>,
    handOverQuality: number,
    parameters: Parameters,
  ): ReadonlyMap<string, AfterExitSimulator> {
    const known = afterExits.get(handOverQuality);
    if (known) return known.groups;
    const models = new AfterExitModels(this.assumptions, handOverQuality, parameters);
    const groups = new Map(
      this.cohort.groups.map(({ id }) => [id, new AfterExitSimulator(models, this.seed, id)]),
    );
    afterExits.set(handOverQuality, { models, groups });
    return groups;
  }
}

interface AfterExits {
  readonly models: AfterExitModels;
  readonly groups: ReadonlyMap<string, AfterExitSimulator>;
}
