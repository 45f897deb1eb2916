/** Something that is drawn some at a time. */
interface Drawable {
  /** Futures drawn so far. */
  readonly drawn: number;
  draw(count: number): void;
}

/** Draws until there are enough futures, yielding between slices of so many at a time. */
export function* drawnInSlices<Of extends Drawable>(
  of: Of,
  futures: number,
  atATime: number,
): Generator<undefined, Of> {
  while (of.drawn < futures) {
    of.draw(atATime);
    yield;
  }
  return of;
}
