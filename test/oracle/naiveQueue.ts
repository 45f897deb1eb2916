/** A person who comes to the places, in the order of `arrival`. */
export interface Visitor {
  readonly arrival: number;
  readonly stay: number;
}

/**
 * Places filled first come first served, told event by event: at each time who leaves goes
 * first, then who comes stands last in line, then the line moves up as far as there is room.
 *
 * @param present leaving times of those who are there from the beginning
 * @returns when each visitor starts
 */
export function naiveQueue(
  places: number,
  present: readonly number[],
  visitors: readonly Visitor[],
): number[] {
  const starts = visitors.map(() => NaN);
  const inside = [...present];
  const line: number[] = [];
  let coming = 0;
  while (coming < visitors.length || line.length > 0) {
    const nextExit = Math.min(...inside);
    const nextArrival = visitors[coming]?.arrival ?? Infinity;
    const now = Math.min(nextExit, nextArrival);
    if (now === nextExit) inside.splice(inside.indexOf(nextExit), 1);
    else line.push(coming++);
    while (inside.length < places && line.length > 0) {
      const who = line.shift() ?? NaN;
      starts[who] = now;
      inside.push(now + (visitors[who]?.stay ?? NaN));
    }
  }
  return starts;
}
