import type { OccupancyTrace } from '../../src/multistate/occupancyTrace.ts';

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
