/**
 * The referral class that a number falls in, when the classes' parts of a whole lie end to end.
 *
 * @param at 0 … the sum of the parts of all classes
 * @param fk part of the first class
 * @param af part of the second
 * @returns index among `AGENCY_CLASSES`
 */
export function classAt(at: number, fk: number, af: number): number {
  return at < fk ? 0 : at < fk + af ? 1 : 2;
}
