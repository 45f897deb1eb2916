import { HazardSimulator } from '../multistate/hazardSimulator.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { afterExitModel } from './afterExit.ts';
import { JobKindTable } from './jobKindTable.ts';

/** The compiled after-exit models of completers and of drop-outs, on one draw of the parameters. */
export class AfterExitModels {
  /** Follows who completed. */
  readonly completers: HazardSimulator;
  /** Follows who dropped out. */
  readonly dropOuts: HazardSimulator;
  /** Kinds of the jobs at exit. */
  readonly exitKinds = new JobKindTable();
  /** Kinds of the jobs found later. */
  readonly foundKinds = new JobKindTable();
  /** Counts the draws taken over, so that what follows from one is not kept for the next. */
  version = 0;

  /**
   * @param handOverQuality hazard to work after the exit relative to today’s hand-over, ≥ 0
   * @throws for parameters that make an impossible model (see `assertHazardModel`)
   */
  constructor(
    private readonly assumptions: Assumptions,
    private readonly handOverQuality: number,
    parameters: Parameters,
  ) {
    const model = afterExitModel(assumptions, parameters, handOverQuality);
    this.completers = new HazardSimulator(model, MOST_MOVES);
    this.dropOuts = new HazardSimulator(model, MOST_MOVES);
    this.update(parameters);
  }

  /** Takes over another draw of the parameters. */
  update(parameters: Parameters): void {
    const { assumptions, handOverQuality } = this;
    const factor = handOverQuality * parameters.dropOutFactor;
    this.completers.update(afterExitModel(assumptions, parameters, handOverQuality));
    this.dropOuts.update(afterExitModel(assumptions, parameters, factor));
    this.exitKinds.fill(parameters.exitJobKinds);
    this.foundKinds.fill(parameters.foundJobKinds);
    this.version++;
  }
}

/** Far beyond what anybody does in forty years at the highest hazards that a file may hold. */
const MOST_MOVES = 10_000;
