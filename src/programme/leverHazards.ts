import { exp } from '../numeric/exponential.ts';
import { log } from '../numeric/logarithm.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Levers } from '../scenario/scenario.ts';
import type { Cause } from './stayHazards.ts';

/** Factors on the hazards of a stay, cause by cause; ≥ 0. */
export type HazardFactors = Readonly<Record<Cause, number>>;

const UNCHANGED: HazardFactors = { arbete: 1, studier: 1, avbrott: 1 };

/** The parameters that say what the levers do. */
export type LeverEffects = Pick<
  Parameters,
  'selectionWorkRatio' | 'selectionDropOutRatio' | 'healthShareOfDropOuts'
>;

/**
 * What the levers of the whole programme do to the hazards of every stay. A stricter selection
 * multiplies those of work and of dropping out by a ratio for each tenth fewer who are let in; a
 * wider one divides. Preventing drop-outs for ill health takes their part out of that hazard: who
 * would have left stays at risk of everything else, like anybody.
 */
export function leverHazards(levers: Levers, effects: LeverEffects): HazardFactors {
  const { admittedShare, preventedDropOutShare } = levers;
  if (admittedShare === 1 && preventedDropOutShare === 0) return UNCHANGED;
  const tenthsFewer = (1 - admittedShare) * 10;
  return {
    arbete: powerOf(effects.selectionWorkRatio, tenthsFewer),
    studier: 1,
    avbrott:
      powerOf(effects.selectionDropOutRatio, tenthsFewer) *
      (1 - preventedDropOutShare * effects.healthShareOfDropOuts),
  };
}

/** Whether hazards stay as they are. */
export function isUnchanged({ arbete, studier, avbrott }: HazardFactors): boolean {
  return arbete === 1 && studier === 1 && avbrott === 1;
}

/**
 * A belief may be wide, and a power of it wider still: beyond these a tenth says nothing that
 * anybody could mean.
 */
const LEAST_RATIO = 0.5;
const LARGEST_RATIO = 2;

function powerOf(ratio: number, exponent: number): number {
  return exp(exponent * log(Math.min(LARGEST_RATIO, Math.max(LEAST_RATIO, ratio))));
}
