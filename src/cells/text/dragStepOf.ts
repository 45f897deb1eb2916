/** A step of a drag is about this part of the number, so that no number takes a long way to move. */
const PART = 0.01;

/**
 * What one step of a drag is worth: the field's own step, or for a number with many of them 10,
 * 100, … of these.
 */
export function dragStepOf(value: number, step: number): number {
  const needed = (Math.abs(value) * PART) / step;
  let times = 1;
  while (times < needed) times *= 10;
  return times * step;
}
