import type { CohortEvidence, GroupEvidence } from '../evidence/cohort.ts';
import type { ByOutcome } from '../evidence/outcome.ts';
import { log } from '../numeric/logarithm.ts';
import { centre } from '../scenario/distribution.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import type { JobKinds } from '../evidence/jobKind.ts';
import { EXIT_JOBS, FOUND_JOBS } from './jobKinds.ts';
import { estimateExitShares, type ExitShareEstimates } from './exitShareEstimate.ts';

/** What one group was like when it was observed. */
export interface GroupParameters {
  /** What was counted. */
  readonly evidence: GroupEvidence;
  /** Exit shares at the observed length, per referral class in the order of `AGENCY_CLASSES`. */
  readonly sharesByClass: readonly ByOutcome[];
}

/** Every unknown number of a scenario, settled: one draw, or the expected values. */
export interface Parameters {
  /** By id, in the order of the evidence. */
  readonly groups: ReadonlyMap<string, GroupParameters>;
  /** Hazard to work in the extension relative to the mean before. */
  readonly jobHazardRatio: number;
  /** The same for dropping out. */
  readonly dropOutHazardRatio: number;
  /** What a stricter selection multiplies the hazard to work by, for each tenth fewer. */
  readonly selectionWorkRatio: number;
  /** The same for dropping out. */
  readonly selectionDropOutRatio: number;
  /** Share of the drop-outs who leave for ill health, 0–1. */
  readonly healthShareOfDropOuts: number;
  /** Hazard to work of a completer in the first six months after exit, per month. */
  readonly workHazardPerMonth: number;
  /** That hazard after six months relative to before, and after 24 relative to from six on. */
  readonly laterHazardRatio: number;
  /** Hazard of losing an unsubsidised job, per month. */
  readonly jobLossPerMonth: number;
  /** Hazard to work of who dropped out relative to a completer’s. */
  readonly dropOutFactor: number;
  /** The same of who was never enrolled. */
  readonly counterfactualFactor: number;
  /** Share of the benefit that would have come anyway, 0–1; read where status persists. */
  readonly deadweightShare: number;
  /** Kinds of the jobs at exit; as counts or shares. */
  readonly exitJobKinds: JobKinds;
  /** Kinds of the jobs found later; as counts or shares. */
  readonly foundJobKinds: JobKinds;
  /** Value of a job relative to the calibration’s. */
  readonly jobValueFactor: number;
  /** The same of a completer without a job. */
  readonly completerValueFactor: number;
  /** Value of a subsidised job relative to an unsubsidised one. */
  readonly subsidisedValueShare: number;
  /** What the benefit falls off by, per month, continuously; read in the whole intake's account. */
  readonly benefitFallOffPerMonth: number;
}

/**
 * The parameters that the exact engine runs once with: posterior means of the exit
 * shares (over counts, pool and agency effect), and the centre of every other
 * assumption (`centre`).
 *
 * @throws when raw shares cannot be used (see `estimateExitShares`)
 */
export function expectParameters(cohort: CohortEvidence, assumptions: Assumptions): Parameters {
  const estimates: ExitShareEstimates = estimateExitShares(cohort, assumptions);
  const { afterExit, benefit, counterfactual, dropOuts, extension, selection } = assumptions;
  const yearFactor = centre(benefit.yearFactor);
  return {
    groups: new Map(
      cohort.groups.map((evidence) => [
        evidence.id,
        { evidence, sharesByClass: estimates.groups.get(evidence.id)?.sharesByClass ?? [] },
      ]),
    ),
    jobHazardRatio: centre(extension.jobHazardRatio),
    dropOutHazardRatio: centre(extension.dropOutHazardRatio),
    selectionWorkRatio: centre(selection.workHazardRatio),
    selectionDropOutRatio: centre(selection.dropOutHazardRatio),
    healthShareOfDropOuts: centre(dropOuts.healthShare),
    workHazardPerMonth: workHazardPerMonth(centre(afterExit.workWithinSixMonths)),
    laterHazardRatio: centre(afterExit.laterHazardRatio),
    jobLossPerMonth: centre(afterExit.jobLossPerYear) / 12,
    dropOutFactor: centre(afterExit.dropOutFactor),
    counterfactualFactor: centre(counterfactual.hazardFactor),
    deadweightShare: centre(counterfactual.deadweightShare),
    exitJobKinds: cohort.exitJobKinds ?? EXIT_JOBS,
    foundJobKinds: cohort.foundJobKinds ?? FOUND_JOBS,
    jobValueFactor: centre(benefit.jobValueFactor) * yearFactor,
    completerValueFactor: centre(benefit.completerValueFactor) * yearFactor,
    subsidisedValueShare: centre(benefit.subsidisedValueShare),
    benefitFallOffPerMonth: centre(benefit.fallOffPerYear) / 12,
  };
}

/**
 * The hazard, per month, at which a share of those without work finds it within six months.
 *
 * @param share ≥ 0; from 0.999 on (a belief has no upper end) the hazard stays at 1.15 a month
 */
export function workHazardPerMonth(share: number): number {
  return -log(1 - Math.min(share, HIGHEST_SHARE)) / 6;
}

const HIGHEST_SHARE = 0.999;
