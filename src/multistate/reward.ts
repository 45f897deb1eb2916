import type { HazardTrace, OccupancyTrace } from './occupancyTrace.ts';

/**
 * Rewards counted at each record of a trace.
 *
 * @param reward per state: the reward of being there at a record; states left out count 0
 * @param weights one per record: discounting, half-cycle correction
 */
export function sumOverRecords(
  trace: OccupancyTrace,
  reward: Readonly<Record<string, number>>,
  weights: readonly number[],
): number {
  let sum = 0;
  trace.occupancy.forEach((column, state) => {
    const value = reward[trace.states[state] ?? ''] ?? 0;
    if (value === 0) return;
    column.forEach((persons, record) => (sum += persons * value * (weights[record] ?? 0)));
  });
  return sum;
}

/**
 * Rewards earned over time and at moves.
 *
 * @param perTime per state: reward per unit of time there
 * @param perMove per move of the trace: reward of one move
 * @param discount weight of a reward in interval i; 1 when left out
 */
export function sumOverTime(
  trace: HazardTrace,
  perTime: Readonly<Record<string, number>>,
  perMove: readonly number[] = [],
  discount: (interval: number) => number = () => 1,
): number {
  let sum = 0;
  const add = (column: Float64Array, value: number) => {
    if (value === 0) return;
    column.forEach((amount, interval) => (sum += amount * value * discount(interval)));
  };
  trace.durations.forEach((column, state) => {
    add(column, perTime[trace.states[state] ?? ''] ?? 0);
  });
  trace.moves.forEach((column, move) => {
    add(column, perMove[move] ?? 0);
  });
  return sum;
}
