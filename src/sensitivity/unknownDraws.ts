import { benefitValues } from '../economy/benefitValues.ts';
import type { CohortEvidence } from '../evidence/cohortEvidence.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { joinAgencies } from '../parameters/agencyClass.ts';
import { parameterSampler, type ParameterSampler } from '../parameters/drawParameters.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { seedKey } from '../random/drawKey.ts';
import { resolveMix } from '../scenario/agencyMix.ts';
import type { Assumptions } from '../scenario/scenario.ts';

/** What nobody knows, as things that one could find out about. */
export const UNKNOWNS = [
  'workChance',
  'dropOutChance',
  'workInExtension',
  'dropOutInExtension',
  'workAfterExit',
  'jobLoss',
  'workOfDropOuts',
  'workAnyway',
  'jobValue',
  'jobKinds',
  'completerValue',
] as const;
export type Unknown = (typeof UNKNOWNS)[number];

/** Each unknown in each future. */
export type UnknownColumns = Readonly<Record<Unknown, Float64Array>>;

/**
 * What the unknowns are in futures 0, 1, … of a run with this seed, some at a time, so that whoever
 * waits can do something else in between.
 *
 *     const unknowns = new UnknownDraws(cohort, assumptions, seed, 4_000);
 *     while (unknowns.drawn < 4_000) unknowns.draw(200);
 *     unknowns.columns.jobValue[17];
 */
export class UnknownDraws {
  /** Futures drawn so far. */
  drawn = 0;
  readonly columns: UnknownColumns;
  private readonly sampler: ParameterSampler;

  /** @throws when raw shares cannot be used, see `parameterSampler` */
  constructor(
    cohort: CohortEvidence,
    private readonly assumptions: Assumptions,
    seed: string,
    readonly futures: number,
  ) {
    this.sampler = parameterSampler(cohort, assumptions, seedKey(seed));
    this.columns = Object.fromEntries(
      UNKNOWNS.map((unknown) => [unknown, new Float64Array(futures)]),
    ) as Record<Unknown, Float64Array>;
  }

  /** @param count how many more, at most */
  draw(count: number): void {
    const until = Math.min(this.futures, this.drawn + count);
    for (; this.drawn < until; this.drawn++) {
      const parameters = this.sampler.draw(this.drawn);
      for (const unknown of UNKNOWNS) {
        this.columns[unknown][this.drawn] = this.valueOf(unknown, parameters);
      }
    }
  }

  private valueOf(unknown: Unknown, parameters: Parameters): number {
    switch (unknown) {
      case 'workChance':
        return shareOfStarters(parameters, 'arbete');
      case 'dropOutChance':
        return shareOfStarters(parameters, 'avbrott');
      case 'workInExtension':
        return parameters.jobHazardRatio;
      case 'dropOutInExtension':
        return parameters.dropOutHazardRatio;
      case 'workAfterExit':
        return parameters.workHazardPerMonth;
      case 'jobLoss':
        return parameters.jobLossPerMonth;
      case 'workOfDropOuts':
        return parameters.dropOutFactor;
      case 'workAnyway':
        return this.assumptions.afterExit.mode === 'dynamic'
          ? parameters.counterfactualFactor
          : parameters.deadweightShare;
      case 'jobValue':
        return parameters.jobValueFactor;
      case 'jobKinds': {
        const { exitJobKronor } = benefitValues(this.assumptions.benefit.calibration, parameters);
        return exitJobKronor / parameters.jobValueFactor;
      }
      case 'completerValue':
        return parameters.completerValueFactor;
    }
  }
}

/** Share of the starters that were counted who leave in one way, over groups and agencies. */
function shareOfStarters({ groups }: Parameters, outcome: Outcome): number {
  let persons = 0;
  let starts = 0;
  for (const { evidence, sharesByClass } of groups.values()) {
    const mix = joinAgencies(resolveMix({ kind: 'observed' }, evidence.referrers));
    starts += evidence.startsPerYear;
    mix.forEach((part, place) => {
      persons += evidence.startsPerYear * part * (sharesByClass[place]?.[outcome] ?? 0);
    });
  }
  return persons / starts;
}
