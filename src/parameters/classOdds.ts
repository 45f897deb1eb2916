/**
 * The odds of an outcome in the first referral class (fk) at which the average chance over
 * a mix of classes is the group's share, when the odds of the other two are af and ske times
 * as high.
 *
 * Newton's method: the average chance is a concave, rising function of the odds, so from
 * below the root every step goes up and none passes it; by concavity the odds of
 * the share over the mean ratio are such a start.
 *
 * @param share 0–1
 * @param mix shares of the classes fk, af and ske; sums to 1
 * @param af above 0
 * @param ske above 0
 * @returns 0 … Infinity, the ends at a share of 0 or 1; to 1 part in 10⁹ or better, but for shares
 *   within 10⁻⁷ of 1, whose own digits leave no more than 1 part in 10³
 */
export function classOdds(
  share: number,
  mix: readonly [number, number, number],
  af: number,
  ske: number,
): number {
  if (share <= 0) return 0;
  if (share >= 1) return Infinity;
  const [fkPart, afPart, skePart] = mix;
  let odds = share / (1 - share) / (fkPart + afPart * af + skePart * ske);
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const fkNot = 1 / (1 + odds);
    const afNot = 1 / (1 + odds * af);
    const skeNot = 1 / (1 + odds * ske);
    const average = odds * (fkPart * fkNot + afPart * af * afNot + skePart * ske * skeNot);
    const slope =
      fkPart * fkNot * fkNot + afPart * af * afNot * afNot + skePart * ske * skeNot * skeNot;
    const step = (share - average) / slope;
    odds += step;
    if (!(step > odds * CLOSE)) break;
  }
  return odds;
}

/**
 * The chance that odds stand for.
 *
 * @param odds 0 … Infinity
 * @returns 0–1
 */
export function chanceOfOdds(odds: number): number {
  return odds === Infinity ? 1 : odds / (1 + odds);
}

const MOST_TURNS = 200;
/** A quadratic method that moves less than this has arrived. */
const CLOSE = 1e-9;
