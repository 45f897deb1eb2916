import {
  BENEFIT_INPUTS,
  CHANCE_PARTS,
  type BenefitInput,
  type ChancePart,
  type RedrawnBenefit,
} from '../../sensitivity/redrawnBenefit.ts';
import { sobolIndexes } from '../../sensitivity/sobolIndexes.ts';
import { varianceShare, type VarianceShare } from '../../sensitivity/varianceShare.ts';
import type { TableSummary } from '../../summary/tableSummary.ts';
import { drawnInSlices } from '../../pacing/drawnInSlices.ts';

/** How much of the spread in a year's benefit something that nobody knows is behind. */
export interface WeighedSpread {
  readonly of: BenefitInput | ChancePart;
  /** What it explains by itself. */
  readonly alone: VarianceShare;
  /** What is left of the spread when all else is known; not told of a part of another unknown. */
  readonly together?: VarianceShare;
}

/** How many futures a frame has room for. */
const AT_A_TIME = 25;

/**
 * The part of the variance of a year's benefit that each unknown is behind, and then what the parts
 * of the groups' chances explain; yields between slices.
 */
export function* weighSpread(
  { table }: TableSummary,
  redrawn: RedrawnBenefit,
): Generator<undefined, readonly WeighedSpread[]> {
  yield* drawnInSlices(redrawn, redrawn.futures, AT_A_TIME);
  const results = table.column('exitBenefitKronor').slice(0, redrawn.futures);
  const weighed: WeighedSpread[] = [];
  for (const of of BENEFIT_INPUTS) {
    const { first, total } = sobolIndexes(redrawn.outputs(of), results);
    weighed.push({ of, alone: first, together: total });
    yield;
  }
  const whole = weighed.find(({ of }) => of === 'exitChances')?.alone.value ?? 1;
  for (const of of CHANCE_PARTS) {
    const alone = varianceShare(redrawn.parts[of], results);
    // A part explains no more than the whole.
    weighed.push({ of, alone: { ...alone, value: Math.min(whole, alone.value) } });
    yield;
  }
  return weighed;
}
