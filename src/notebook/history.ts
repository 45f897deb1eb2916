/** One thing that was done: the state before it (in the future: after it), and what it was. */
interface Entry<State> {
  readonly state: State;
  /** In the reader's words. */
  readonly label: string;
  /** Changes with the same gesture (one drag) are undone together. */
  readonly gesture: number | undefined;
}

/** Everything that can be undone and redone; states are never changed, only replaced. */
export interface History<State> {
  readonly present: State;
  readonly past: readonly Entry<State>[];
  readonly future: readonly Entry<State>[];
}

/** How many steps back are kept. */
const LONGEST = 500;

/** A history in which nothing has been done. */
export function beginHistory<State>(present: State): History<State> {
  return { present, past: [], future: [] };
}

/**
 * A history with a new present; what could be redone is gone. The same history for the same
 * present. The latest 500 steps are kept.
 *
 * @param label what was done, in the reader's words
 * @param gesture number of the gesture that the change belongs to: further changes of it are one
 *   step
 */
export function record<State>(
  history: History<State>,
  present: State,
  label: string,
  gesture?: number,
): History<State> {
  if (present === history.present) return history;
  const last = history.past.at(-1);
  const joins = gesture !== undefined && last?.gesture === gesture;
  const past = joins
    ? history.past
    : [...history.past, { state: history.present, label, gesture }].slice(-LONGEST);
  return { present, past, future: [] };
}

/** One step back; the same history when there is none. */
export function undo<State>(history: History<State>): History<State> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    present: last.state,
    past: history.past.slice(0, -1),
    future: [{ ...last, state: history.present }, ...history.future],
  };
}

/** One step forward again; the same history when there is none. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return {
    present: next.state,
    past: [...history.past, { ...next, state: history.present }],
    future,
  };
}

/** One thing that was done, with the states around it. */
export interface Change<State> {
  readonly label: string;
  readonly before: State;
  readonly after: State;
}

/** Everything that was done and is not undone, from first to last. */
export function changesOf<State>({ past, present }: History<State>): readonly Change<State>[] {
  return past.map(({ label, state }, index) => ({
    label,
    before: state,
    after: past[index + 1]?.state ?? present,
  }));
}

/** Back or forth until so many things are done, or as near to it as the history reaches. */
export function goTo<State>(history: History<State>, done: number): History<State> {
  let there = history;
  while (there.past.length > Math.max(0, done)) there = undo(there);
  while (there.past.length < done && there.future.length > 0) there = redo(there);
  return there;
}

/** What undo would undo, in the reader's words; undefined when there is nothing. */
export function undoLabel(history: History<unknown>): string | undefined {
  return history.past.at(-1)?.label;
}

/** What redo would do again, in the reader's words; undefined when there is nothing. */
export function redoLabel(history: History<unknown>): string | undefined {
  return history.future[0]?.label;
}
