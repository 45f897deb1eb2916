import type { ByOutcome } from '../evidence/outcome.ts';

/**
 * The exit shares of one referral class: its own chances of work and drop-out; studier and
 * rehab share the rest as they do in the group.
 *
 * The two chances are moved independently of each other, so together they can pass 1: then they are
 * scaled down to leave a thousandth. Of the base year's draws that is one in a hundred per group,
 * nearly always in a class that hardly anyone came from: no mean moves by 0.03 %. Rehab keeps at
 * least a millionth of the rest, since the hazards of the stay are solved from its logarithm.
 *
 * @param shares of the whole group
 * @param arbete chance of work in the class, 0–1
 * @param avbrott chance of drop-out in the class, 0–1
 * @returns shares that sum to 1, rehab above 0
 */
export function classShares(shares: ByOutcome, arbete: number, avbrott: number): ByOutcome {
  const leaving = arbete + avbrott;
  const scale = leaving > 1 - SMALLEST_REST ? (1 - SMALLEST_REST) / leaving : 1;
  const rest = 1 - scale * leaving;
  const others = shares.studier + shares.rehab;
  const studier =
    others === 0 ? 0 : Math.min(shares.studier / others, 1 - SMALLEST_REHAB_PART) * rest;
  return { arbete: scale * arbete, studier, rehab: rest - studier, avbrott: scale * avbrott };
}

const SMALLEST_REST = 1e-3;
const SMALLEST_REHAB_PART = 1e-6;
