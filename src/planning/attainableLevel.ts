import type { Sample } from '../summary/sample.ts';

/** How sure one wants to be of reaching a goal. */
export const CERTAINTIES = [0.5, 0.8, 0.9] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export type Direction = 'atLeast' | 'atMost';

/**
 * The most demanding goal that is reached with a certainty: the highest level that so many of the futures
 * have at least, or the lowest that so many have at most.
 *
 * @param certainty 0–1
 */
export function attainableLevel(sample: Sample, certainty: number, direction: Direction): number {
  const { sorted } = sample;
  const needed = Math.max(1, Math.ceil(certainty * sorted.length - ROUNDING));
  const index = direction === 'atLeast' ? sorted.length - needed : needed - 1;
  return sorted[index] ?? NaN;
}

/**
 * The chance of each goal: how it falls as the goal is set higher (or lower, where less is better).
 *
 * @param levels in the unit of the sample
 */
export function chanceCurve(
  sample: Sample,
  direction: Direction,
  levels: readonly number[],
): readonly number[] {
  return levels.map((level) => sample.chance(direction, level).value);
}

/** A goal in words: reached in four futures of five, in every second, in one of five. */
export const PROPOSALS = { realistic: 0.8, challenging: 0.5, visionary: 0.2 } as const;
export type Proposal = keyof typeof PROPOSALS;

/**
 * A share that is reached with a certainty, in whole per cent: rounded to the side on which it is reached
 * at least as surely.
 */
export function attainableShare(sample: Sample, certainty: number, direction: Direction): number {
  const level = attainableLevel(sample, certainty, direction);
  const percent =
    direction === 'atLeast'
      ? Math.floor(level * 100 + ROUNDING)
      : Math.ceil(level * 100 - ROUNDING);
  return Math.min(100, Math.max(0, percent)) / 100;
}

/** 0.8 × 10 000 and 0.29 × 100 are not always whole. */
const ROUNDING = 1e-9;
