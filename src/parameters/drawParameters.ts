import type { CohortEvidence } from '../evidence/cohortEvidence.ts';
import type { DrawKey } from '../random/drawKey.ts';
import type { Assumptions } from '../scenario/scenario.ts';
import type { Parameters } from './parameters.ts';

/** Draws of everything that nobody knows, one set per replicate. */
export interface ParameterSampler {
  draw(replicate: number): Parameters;
}

export interface DrawSettings {
  /** Adds what makes one year differ from another, for forecasts of a single year. */
  readonly yearEffect: boolean;
}

/** To be built: see the model page §§ 3–5 and 7. */
export declare function parameterSampler(
  cohort: CohortEvidence,
  assumptions: Assumptions,
  seed: DrawKey,
  settings?: DrawSettings,
): ParameterSampler;
