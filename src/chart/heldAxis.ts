/**
 * An axis that stays still while something is dragged: then it only grows.
 *
 * @param widen an axis that holds what both axes hold
 * @returns the axis to draw, given what is needed now and whether something is dragged; it
 *   remembers what it returned, so each picture has its own
 */
export function heldAxis<Axis>(
  widen: (kept: Axis, needed: Axis) => Axis,
): (needed: Axis, isLocked: boolean) => Axis {
  let kept: Axis | undefined;
  return (needed, isLocked) => {
    kept = isLocked && kept !== undefined ? widen(kept, needed) : needed;
    return kept;
  };
}
