import { poissonInterval } from './poissonInterval.ts';

/** How often something happens, per person-month, where it does so evenly. */
export interface MonthlyHazard {
  readonly value: number;
  readonly standardError: number;
  /** 95 %, exact. */
  readonly low: number;
  readonly high: number;
}

/**
 * The hazard that a count over a time at risk tells, by maximum likelihood.
 *
 * @param exits whole, ≥ 0
 * @param personMonths ≥ 0
 * @returns undefined where nobody was at risk
 */
export function monthlyHazard(exits: number, personMonths: number): MonthlyHazard | undefined {
  if (personMonths === 0) return undefined;
  const [low, high] = poissonInterval(exits);
  return {
    value: exits / personMonths,
    standardError: Math.sqrt(exits) / personMonths,
    low: low / personMonths,
    high: high / personMonths,
  };
}
