/** A person who comes to the places, in the order of `arrival`. */
export interface Visitor {
  readonly arrival: number;
  readonly stay: number;
}

/**
 * Places filled first come first served, told event by event: at each time who leaves goes
 * first, then who is admitted comes in, then who comes stands last in line, then the line moves up
 * as far as there is room.
 *
 * @param present leaving times of those who are there from the beginning
 * @param admitted those who come in whether there is room or not, in any order
 * @returns when each visitor starts
 */
export function naiveQueue(
  places: number,
  present: readonly number[],
  visitors: readonly Visitor[],
  admitted: readonly Visitor[] = [],
): number[] {
  const starts = visitors.map(() => NaN);
  const inside = [...present];
  const outside = [...admitted];
  const line: number[] = [];
  let coming = 0;
  while (coming < visitors.length || line.length > 0) {
    const nextExit = Math.min(...inside);
    const nextArrival = visitors[coming]?.arrival ?? Infinity;
    const nextAdmitted = Math.min(...outside.map(({ arrival }) => arrival));
    const now = Math.min(nextExit, nextAdmitted, nextArrival);
    if (now === nextAdmitted) {
      const [who] = outside.splice(
        outside.findIndex(({ arrival }) => arrival === now),
        1,
      );
      inside.push(now + (who?.stay ?? NaN));
    } else if (now === nextExit) inside.splice(inside.indexOf(nextExit), 1);
    else line.push(coming++);
    while (inside.length < places && line.length > 0) {
      const who = line.shift() ?? NaN;
      starts[who] = now;
      inside.push(now + (visitors[who]?.stay ?? NaN));
    }
  }
  return starts;
}
