import { bySlices } from './bySlices.ts';

/** So long work goes on before the page may do something else. */
const TURN_MS = 8;

/** Who waits for work that is done in turns. */
export interface Waiting {
  /** Hears after each turn how large a share is done, from 0 to 1. */
  readonly told: (share: number) => void;
  /** Gives the work up: the promise is then never kept, since nobody is to hear of it. */
  readonly signal: AbortSignal;
}

/**
 * Does work that comes in short steps some milliseconds at a time, and lets the page do something
 * else in between. What is done within the first turn is done at once.
 *
 * @param work yields how large a share of it is done
 * @returns what came of it; fails as the work does
 */
export function inTurns<Result>(
  work: Generator<number, Result>,
  { told, signal }: Waiting,
): Promise<Result> {
  return new Promise((done, fail) => {
    if (signal.aborted) return;
    const turns = byTurns(work);
    const first = turns.next();
    const settle = (outcome: Outcome<Result>) => {
      if (outcome.ok) done(outcome.result);
      else fail(outcome.error);
    };
    if (first.done) return settle(first.value);
    told(first.value);
    if (signal.aborted) return;
    const giveUp = bySlices(turns, told, settle);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}

type Outcome<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: Error };

/** Puts as many steps together as there is time for in a turn. */
function* byTurns<Result>(work: Generator<number, Result>): Generator<number, Outcome<Result>> {
  let endsMs = performance.now() + TURN_MS;
  try {
    for (let step = work.next(); ; step = work.next()) {
      if (step.done) return { ok: true, result: step.value };
      if (performance.now() < endsMs) continue;
      yield step.value;
      endsMs = performance.now() + TURN_MS;
    }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error : new Error(String(error)) };
  }
}
