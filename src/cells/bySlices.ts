/**
 * Does work a slice at a time, so that the page can do something else in between.
 *
 * @param work yields between slices, which are short
 * @param told hears of what is yielded
 * @param done hears of the result
 * @returns gives the work up
 */
export function bySlices<Slice, Result>(
  work: Generator<Slice, Result>,
  told: (slice: Slice) => void,
  done: (result: Result) => void,
): () => void {
  let timer = setTimeout(turn);
  function turn() {
    const next = work.next();
    if (next.done) {
      done(next.value);
      return;
    }
    told(next.value);
    timer = setTimeout(turn);
  }
  return () => clearTimeout(timer);
}
