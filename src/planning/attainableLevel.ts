import type { Sample } from '../summary/sample.ts';

/** How sure one wants to be of reaching a goal. */
export const CERTAINTIES = [0.5, 0.8, 0.9] as const;
/** A share of the futures, 0–1. */
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether more is better, or less. */
export type Direction = 'atLeast' | 'atMost';

/**
 * The most demanding goal that is reached with a certainty: the highest level that so many of the
 * futures have at least, or the lowest that so many have at most. In the unit of the sample; it is
 * the value of a future, and Infinity where that is never. Futures without a number reach no goal;
 * where there are too many of them, no goal is reached: −Infinity, or Infinity where less is better.
 *
 * @param certainty 0–1; 0 is as one future
 */
export function attainableLevel(sample: Sample, certainty: number, direction: Direction): number {
  const { sorted, values } = sample;
  const needed = Math.max(1, Math.ceil(certainty * values.length - ROUNDING));
  const index = direction === 'atLeast' ? sorted.length - needed : needed - 1;
  return sorted[index] ?? (direction === 'atLeast' ? -Infinity : Infinity);
}

/**
 * The chance, 0–1, of each goal: how it falls as the goal is set higher (or lower, where less is
 * better).
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

/**
 * Goals by name, with the share of the futures that reach them: `src/MODEL.md`, Planning backwards.
 */
export const PROPOSALS = { realistic: 0.8, challenging: 0.5, visionary: 0.2 } as const;
/** A goal by name. */
export type Proposal = keyof typeof PROPOSALS;

/**
 * A share, 0–1, that is reached with a certainty: whole per cent, rounded to the side on which it
 * is reached at least as surely.
 *
 * @param sample of shares
 * @param certainty 0–1
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
