import { benefitValues } from '../economy/benefitValues.ts';
import type { CohortEvidence } from '../evidence/cohort.ts';
import { AGENCY_CLASSES } from '../parameters/agencyClass.ts';
import { beliefDraws } from '../parameters/drawBelief.ts';
import { parameterSampler, type ParameterSampler } from '../parameters/drawParameters.ts';
import type { JobKinds } from '../evidence/jobKind.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Assumptions, Levers } from '../scenario/scenario.ts';
import { exitChance } from './exitChance.ts';

/** What nobody knows, as things that one could find out about. */
export const UNKNOWNS = [
  'workChance',
  'workFromAf',
  'workFromSke',
  'dropOutChance',
  'dropOutFromAf',
  'dropOutFromSke',
  'dropOutForHealth',
  'workInExtension',
  'dropOutInExtension',
  'workBySelection',
  'dropOutBySelection',
  'workAfterExit',
  'laterWork',
  'jobLoss',
  'workOfDropOuts',
  'workAnyway',
  'yearValue',
  'jobValue',
  'jobKinds',
  'foundJobKinds',
  'completerValue',
  'benefitFallOff',
] as const;
/** One of the things that could be found out. */
export type Unknown = (typeof UNKNOWNS)[number];

/**
 * Those of the unknowns that any of some scenarios can feel: what a lever does that stands where
 * it does nothing is not worth knowing.
 */
export function feltUnknowns(levers: readonly Levers[]): readonly Unknown[] {
  return UNKNOWNS.filter((unknown) => levers.some(FELT_UNDER[unknown] ?? (() => true)));
}

const isSelecting = ({ admittedShare }: Levers) => admittedShare !== 1;
const FELT_UNDER: Readonly<Partial<Record<Unknown, (levers: Levers) => boolean>>> = {
  dropOutForHealth: ({ preventedDropOutShare }) => preventedDropOutShare > 0,
  workBySelection: isSelecting,
  dropOutBySelection: isSelecting,
};

/**
 * Each unknown in each future, in its own unit: chances, hazards a month, factors, kronor a job.
 */
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
  /** Of the futures drawn so far; 0 in the others. */
  readonly columns: UnknownColumns;
  private readonly sampler: ParameterSampler;
  /**
   * What a year does to all values, which the parameters hold only multiplied with each of them.
   */
  private readonly yearFactor: (replicate: number) => number;

  /** @throws when raw shares cannot be used, see `parameterSampler` */
  constructor(
    cohort: CohortEvidence,
    private readonly assumptions: Assumptions,
    seed: string,
    readonly futures: number,
  ) {
    const key = seedKey(seed);
    this.sampler = parameterSampler(cohort, assumptions, key);
    this.yearFactor = beliefDraws(key, 'benefit.yearFactor', assumptions.benefit.yearFactor);
    this.columns = Object.fromEntries(
      UNKNOWNS.map((unknown) => [unknown, new Float64Array(futures)]),
    ) as Record<Unknown, Float64Array>;
  }

  /**
   * Draws some more futures.
   *
   * @param count how many more, at most
   */
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
        return exitChance(parameters, 'arbete');
      case 'dropOutChance':
        return exitChance(parameters, 'avbrott');
      case 'workFromAf':
        return exitChance(parameters, 'arbete', FROM_AF);
      case 'workFromSke':
        return exitChance(parameters, 'arbete', FROM_SKE);
      case 'dropOutFromAf':
        return exitChance(parameters, 'avbrott', FROM_AF);
      case 'dropOutFromSke':
        return exitChance(parameters, 'avbrott', FROM_SKE);
      case 'dropOutForHealth':
        return parameters.healthShareOfDropOuts;
      case 'workInExtension':
        return parameters.jobHazardRatio;
      case 'dropOutInExtension':
        return parameters.dropOutHazardRatio;
      case 'workBySelection':
        return parameters.selectionWorkRatio;
      case 'dropOutBySelection':
        return parameters.selectionDropOutRatio;
      case 'workAfterExit':
        return parameters.workHazardPerMonth;
      case 'laterWork':
        return parameters.laterHazardRatio;
      case 'jobLoss':
        return parameters.jobLossPerMonth;
      case 'workOfDropOuts':
        return parameters.dropOutFactor;
      case 'workAnyway':
        return this.assumptions.afterExit.mode === 'dynamic'
          ? parameters.counterfactualFactor
          : parameters.deadweightShare;
      case 'yearValue':
        return this.yearFactor(this.drawn);
      case 'jobValue':
        return parameters.jobValueFactor / this.yearFactor(this.drawn);
      case 'jobKinds':
        return this.meanJob(parameters, parameters.exitJobKinds);
      case 'foundJobKinds':
        return this.meanJob(parameters, parameters.foundJobKinds);
      case 'completerValue':
        return parameters.completerValueFactor / this.yearFactor(this.drawn);
      case 'benefitFallOff':
        return parameters.benefitFallOffPerMonth;
    }
  }

  /** What an average job of these kinds is worth, whatever jobs are worth; kronor a year. */
  private meanJob(parameters: Parameters, exitJobKinds: JobKinds): number {
    const { calibration } = this.assumptions.benefit;
    return benefitValues(calibration, { ...parameters, exitJobKinds, jobValueFactor: 1 })
      .exitJobKronor;
  }
}

const FROM_AF = AGENCY_CLASSES.indexOf('af');
const FROM_SKE = AGENCY_CLASSES.indexOf('ske');
