/**
 * Does work a slice at a time, so that the page can do something else in between. Messages to oneself come
 * at once, where timers wait for some milliseconds when they follow on each other.
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
  const { port1: turns, port2: next } = new MessageChannel();
  const stop = () => {
    // A message that is on its way may come all the same.
    turns.onmessage = null;
    turns.close();
  };
  turns.onmessage = () => {
    const slice = work.next();
    if (slice.done) {
      stop();
      done(slice.value);
      return;
    }
    told(slice.value);
    next.postMessage(undefined);
  };
  next.postMessage(undefined);
  return stop;
}
