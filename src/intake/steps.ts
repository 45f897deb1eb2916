/**
 * Work in short steps, so that a page can answer in between: each yields how large a share of it is
 * done, from 0 to 1 and never less than before, and the last returns what came of it.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/** Has somebody else do the steps, at once or with pauses. */
export type Pace = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

/** Cells that are looked at in one step: a millisecond or two, or some more of what is slow. */
const CELLS_A_STEP = 4_000;

/** Does all the steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same steps as a part of a larger work, from one share of it to another. */
export function* within<Result>(from: number, to: number, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/**
 * Makes something of each item, some at a time.
 *
 * @param cells how many cells an item has, or takes as long as
 */
export function* mapInSteps<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Made,
  cells = 1,
): Steps<Made[]> {
  const made: Made[] = [];
  const atATime = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, cells)));
  for (let from = 0; from < items.length; from += atATime) {
    if (from > 0) yield from / items.length;
    const to = Math.min(items.length, from + atATime);
    for (let index = from; index < to; index++) made.push(make(items[index] as Item, index));
  }
  return made;
}

/** Whether something holds of any item; looks no further than the first that it holds of. */
export function* someInSteps<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
  cells = 1,
): Steps<boolean> {
  const atATime = Math.max(1, Math.floor(CELLS_A_STEP / Math.max(1, cells)));
  for (let from = 0; from < items.length; from += atATime) {
    if (from > 0) yield from / items.length;
    for (let index = from; index < Math.min(items.length, from + atATime); index++) {
      if (holds(items[index] as Item)) return true;
    }
  }
  return false;
}

/** Counts what has been done, and tells when it is time for a pause. */
export function stepCounter(cells = CELLS_A_STEP): (done: number) => boolean {
  let since = 0;
  return (done) => {
    since += done;
    if (since < cells) return false;
    since = 0;
    return true;
  };
}
