import { benefitValues } from '../economy/benefitValues.ts';
import type { CohortEvidence } from '../evidence/cohort.ts';
import { parameterSampler } from '../parameters/drawParameters.ts';
import { seedKey } from '../random/drawKey.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import type { PriceDraws } from './goalMap.ts';

/**
 * What a job and another completer are worth, in kronor a year, in futures 0, 1, … of a run with
 * this seed.
 *
 * @param count of futures
 * @throws when raw shares cannot be used, see `parameterSampler`
 */
export function priceDraws(
  cohort: CohortEvidence,
  assumptions: Assumptions,
  seed: string,
  count: number,
): PriceDraws {
  const sampler = parameterSampler(cohort, assumptions, seedKey(seed));
  const exitJobKronor = new Float64Array(count);
  const completerKronor = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const values = benefitValues(assumptions.benefit.calibration, sampler.draw(i));
    exitJobKronor[i] = values.exitJobKronor;
    completerKronor[i] = values.completerKronor;
  }
  return { exitJobKronor, completerKronor };
}
