/**
 * What Stirling's formula leaves out of the logarithm of a factorial:
 * ln k! = (k + ½) ln(k + 1) − (k + 1) + ½ ln 2π + stirlingTail(k).
 *
 * From a table up to 9, from the asymptotic series in 1 / (k + 1) above, with an
 * error below 10⁻¹².
 *
 * @param k whole number ≥ 0
 * @returns above 0, at most 0.0811
 */
export function stirlingTail(k: number): number {
  if (k < TABLE.length) return TABLE[k] ?? 0;
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680))));
}

/** The definition above, solved for the tail in 40-digit arithmetic. */
const TABLE = [
  0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093,
  0.016644691189821193, 0.013876128823070748, 0.01189670994589177, 0.010411265261972096,
  0.009255462182712733, 0.00833056343336287,
];
