import type { CohortEvidence } from '../evidence/cohort.ts';
import type { DrawKey } from '../random/drawKey.ts';
import type { Distribution } from '../scenario/distribution.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import { beliefDraws } from './drawBelief.ts';
import type { DrawSettings } from './drawSettings.ts';
import { GroupSampler } from './groupSampler.ts';
import { JOB_KINDS } from '../evidence/jobKind.ts';
import { EXIT_JOBS, FOUND_JOBS } from './jobKinds.ts';
import { jobKindDraws } from './jobKindSampler.ts';
import { workHazardPerMonth, type Parameters } from './parameters.ts';

/** Draws of everything that nobody knows, one set per replicate. */
export interface ParameterSampler {
  /**
   * The same replicate gives the same parameters, in whatever order replicates are drawn.
   *
   * @param replicate 0 … 2³² − 1
   */
  draw(replicate: number): Parameters;
}

/**
 * A sampler of every number that nobody knows. Each has draws of its own, named after where it
 * stands in the assumptions (groups by their id), so that another assumption, or another group,
 * changes none of them. Making a sampler takes a few milliseconds the first time for a set of
 * counts, and little after that.
 *
 * @param seed as `seedKey` gives it
 * @throws when raw shares cannot be used: a group without exits, or without anyone who reached
 *   rehab
 */
export function parameterSampler(
  cohort: CohortEvidence,
  assumptions: Assumptions,
  seed: DrawKey,
  settings: DrawSettings = { yearEffect: false },
): ParameterSampler {
  const { afterExit, benefit, counterfactual, dropOuts, extension, selection } = assumptions;
  const groups = new GroupSampler(cohort, assumptions, seed, settings);
  const draws = (name: string, belief: Distribution) => beliefDraws(seed, name, belief);
  const jobHazardRatio = draws('extension.jobHazardRatio', extension.jobHazardRatio);
  const dropOutHazardRatio = draws('extension.dropOutHazardRatio', extension.dropOutHazardRatio);
  const selectionWorkRatio = draws('selection.workHazardRatio', selection.workHazardRatio);
  const selectionDropOutRatio = draws('selection.dropOutHazardRatio', selection.dropOutHazardRatio);
  const healthShare = draws('dropOuts.healthShare', dropOuts.healthShare);
  const workWithinSixMonths = draws('afterExit.workWithinSixMonths', afterExit.workWithinSixMonths);
  const laterHazardRatio = draws('afterExit.laterHazardRatio', afterExit.laterHazardRatio);
  const jobLossPerYear = draws('afterExit.jobLossPerYear', afterExit.jobLossPerYear);
  const dropOutFactor = draws('afterExit.dropOutFactor', afterExit.dropOutFactor);
  const hazardFactor = draws('counterfactual.hazardFactor', counterfactual.hazardFactor);
  const deadweightShare = draws('counterfactual.deadweightShare', counterfactual.deadweightShare);
  const jobValueFactor = draws('benefit.jobValueFactor', benefit.jobValueFactor);
  const completerValueFactor = draws('benefit.completerValueFactor', benefit.completerValueFactor);
  const subsidisedValueShare = draws('benefit.subsidisedValueShare', benefit.subsidisedValueShare);
  const yearFactor = draws('benefit.yearFactor', benefit.yearFactor);
  const fallOffPerYear = draws('benefit.fallOffPerYear', benefit.fallOffPerYear);
  const uncertain = benefit.jobKinds === 'uncertain';
  const exitJobs = cohort.exitJobKinds ?? EXIT_JOBS;
  const exitJobKinds = uncertain
    ? jobKindDraws(
        seed,
        'benefit.jobKinds.exit',
        exitJobs,
        exitJobs.hourly > 0 ? JOB_KINDS : AT_EXIT,
      )
    : () => exitJobs;
  const foundJobs = cohort.foundJobKinds ?? FOUND_JOBS;
  const foundJobKinds = uncertain
    ? jobKindDraws(seed, 'benefit.jobKinds.found', foundJobs, JOB_KINDS)
    : () => foundJobs;
  return {
    draw(replicate) {
      const year = yearFactor(replicate);
      return {
        groups: groups.draw(replicate),
        jobHazardRatio: jobHazardRatio(replicate),
        dropOutHazardRatio: dropOutHazardRatio(replicate),
        selectionWorkRatio: selectionWorkRatio(replicate),
        selectionDropOutRatio: selectionDropOutRatio(replicate),
        healthShareOfDropOuts: Math.min(1, healthShare(replicate)),
        workHazardPerMonth: workHazardPerMonth(workWithinSixMonths(replicate)),
        laterHazardRatio: laterHazardRatio(replicate),
        jobLossPerMonth: jobLossPerYear(replicate) / 12,
        dropOutFactor: dropOutFactor(replicate),
        counterfactualFactor: hazardFactor(replicate),
        deadweightShare: Math.min(1, deadweightShare(replicate)),
        exitJobKinds: exitJobKinds(replicate),
        foundJobKinds: foundJobKinds(replicate),
        jobValueFactor: jobValueFactor(replicate) * year,
        completerValueFactor: completerValueFactor(replicate) * year,
        subsidisedValueShare: subsidisedValueShare(replicate),
        benefitFallOffPerMonth: fallOffPerYear(replicate) / 12,
      };
    },
  };
}

/** By the hour only where somebody left for such work. */
const AT_EXIT = JOB_KINDS.filter((kind) => kind !== 'hourly');
