import { binomialChances } from '../numeric/binomialChances.ts';

/** One group of a funnel plot. */
export interface FunnelGroup {
  readonly id: string;
  /** Persons that the share is counted among; whole. */
  readonly persons: number;
  readonly count: number;
}

/** Between which shares, 0–1, a group of so many may lie by chance alone. */
export interface FunnelLimits {
  readonly persons: number;
  readonly low: number;
  readonly high: number;
}

/** The share of all groups together, 0–1; 0 where there is nobody. */
export function commonShare(groups: readonly FunnelGroup[]): number {
  const persons = groups.reduce((sum, group) => sum + group.persons, 0);
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return persons === 0 ? 0 : count / persons;
}

/**
 * Between which shares, both included, nineteen groups of twenty would lie if nothing but chance
 * told them apart: exact, from the binomial distribution, with at most 2.5 % left out on each side.
 * Funnel plots of institutions: Spiegelhalter 2005, Statistics in Medicine 24.
 *
 * @param persons whole, 1 to some hundreds
 * @param share of all groups together, 0–1
 */
export function funnelLimits(persons: number, share: number): FunnelLimits {
  const chances = binomialChances(persons, share);
  let below = 0;
  let low = 0;
  while (below + (chances[low] ?? 1) <= TAIL) below += chances[low++] ?? 0;
  let above = 0;
  let high = persons;
  while (above + (chances[high] ?? 1) <= TAIL) above += chances[high--] ?? 0;
  return { persons, low: low / persons, high: high / persons };
}

/** Whether a group's share lies outside `funnelLimits`; never where there is nobody. */
export function isOutside({ persons, count }: FunnelGroup, share: number): boolean {
  if (persons === 0) return false;
  const { low, high } = funnelLimits(persons, share);
  return count / persons < low || count / persons > high;
}

const TAIL = 0.025;
