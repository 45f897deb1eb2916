import { entryAt, isSame, listDifferences, type Difference } from '../scenario/layer.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Two scenarios that are compared. */
export interface Pair {
  readonly base: Scenario;
  readonly other: Scenario;
}

/** A lever that two compared scenarios had alike and no longer have. */
export interface PartedLever extends Difference {
  /** The one that was changed; the other scenario where both were. */
  readonly changed: keyof Pair;
}

/**
 * The levers that tell two scenarios apart now and did not when the notebook was opened: what a
 * comparison has come to be about besides what it was about. Groups that one of them lacks are
 * left out.
 */
export function partedLevers(opened: Pair, present: Pair): readonly PartedLever[] {
  return listDifferences(present.base, present.other).flatMap((difference) => {
    const [before, beside] = [opened.base, opened.other].map((each) =>
      entryAt(each, difference.path),
    );
    const wereAlike = before !== undefined && beside !== undefined && isSame(before, beside);
    if (difference.path[0] !== 'levers' || !wereAlike) return [];
    const isOther = difference.to !== undefined && !isSame(beside, difference.to);
    return [{ ...difference, changed: isOther ? 'other' : 'base' }];
  });
}
