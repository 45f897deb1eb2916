/** Which of its ends, or its middle, a label stands at. */
export type Anchor = 'start' | 'middle' | 'end';

/**
 * Room that something takes, in px, around its middle. What keeps apart across alone stands at the
 * height 0.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In px; less than that is the rounding of boxes that lie edge to edge. */
const TOUCH = 1e-3;

/** A line from top to bottom, which no label may stand on. */
export function lineAt(x: number): Box {
  return { x, y: 0, width: 0, height: Infinity };
}

/** One line of words from where it is anchored, for what keeps apart across alone. */
export function wordsAt(x: number, anchor: Anchor, width: number): Box {
  const shift = { start: 0.5, middle: 0, end: -0.5 }[anchor];
  return { x: x + shift * width, y: 0, width, height: 1 };
}

/** Whether two boxes share room or come closer than a gap beside one another. */
export function collide(a: Box, b: Box, gap = 0): boolean {
  const isNearAcross = Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap - TOUCH;
  const isNearUpwards = Math.abs(a.y - b.y) < (a.height + b.height) / 2 - TOUCH;
  return isNearAcross && isNearUpwards;
}

/** Whether two boxes share room or are no further than a gap apart, beside one another. */
export function touch(a: Box, b: Box, gap = 0): boolean {
  return collide(a, b, gap + 2 * TOUCH);
}

/**
 * The first place, in order of preference, where a label collides with nothing; undefined when
 * there is none.
 *
 * @param boxOf the room that the label takes at a place
 * @param gap how many px it keeps beside what is taken
 */
export function firstFree<Place>(
  places: Iterable<Place>,
  boxOf: (place: Place) => Box,
  taken: readonly Box[],
  gap = 0,
): Place | undefined {
  for (const place of places) {
    const box = boxOf(place);
    if (!taken.some((other) => collide(box, other, gap))) return place;
  }
  return undefined;
}

/**
 * Middles of labels of one size along a line, in the order given: each where it wishes to be, or
 * pushed on just as far as it takes to be clear of those before it.
 *
 * @param step size of a label in px; below 0 when they are pushed towards 0
 * @param first where a label may stand at the earliest
 */
export function pushApart(wishes: readonly number[], step: number, first: number): number[] {
  const further = step < 0 ? Math.min : Math.max;
  const placed = [...wishes];
  let free = first;
  for (const index of orderAlong(wishes, step)) {
    placed[index] = further(wishes[index] ?? free, free);
    free = (placed[index] ?? free) + step;
  }
  return placed;
}

/** The places in a list, by what stands there, in the direction of the step. */
function orderAlong(wishes: readonly number[], step: number): number[] {
  return wishes
    .map((_, index) => index)
    .sort((a, b) => Math.sign(step) * ((wishes[a] ?? 0) - (wishes[b] ?? 0)));
}
