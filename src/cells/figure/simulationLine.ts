import type { Messages } from '../../message/language.ts';
import type { SimulationState } from '../../notebook/simulationState.ts';
import type { QuantityFormat } from '../../quantity/format.ts';
import { chanceError } from '../../summary/precision.ts';
import { paybackTargets, type Target } from '../../target/target.ts';

/** How the simulation stands, in words. */
export interface SimulationLineView {
  readonly sentence: string;
  /** What can be done about it. */
  readonly action?: 'cancel' | 'retry' | 'resume';
  /** Whether something went wrong. */
  readonly isProblem: boolean;
  /** Whether this is how it stays until somebody does something. */
  readonly isSettled: boolean;
}

/** The line about the simulation: how many futures, how sure, or what stopped it. */
export function simulationLine(
  state: SimulationState,
  simulated: number,
  targets: readonly Target[],
  messages: Messages,
  format: QuantityFormat,
): SimulationLineView {
  const words = messages.simulation;
  const futures = (count: number) =>
    (count === 1 ? words.oneFuture : words.futures)(format.number(count));
  const { status, isOutdated, replicates, of } = state;
  const hasCurrent = replicates > 0 && !isOutdated;
  /** What the pictures show, when it is not what was asked for. */
  const meanwhile = hasCurrent
    ? words.basedOn(futures(replicates))
    : isOutdated
      ? words.outdated
      : '';
  const settled = { isProblem: false, isSettled: true };
  switch (status) {
    case 'waiting':
    case 'running': {
      const moving = { isProblem: false, isSettled: false, action: 'cancel' } as const;
      if (isOutdated) return { ...moving, sentence: words.again };
      if (status === 'waiting' || simulated === 0) return { ...moving, sentence: words.starting };
      return { ...moving, sentence: words.progress(format.number(simulated), futures(of)) };
    }
    case 'done': {
      const margin = format.number(marginOf(state, targets));
      return { ...settled, sentence: words.done(futures(replicates), margin) };
    }
    case 'cancelled': {
      const sentence = hasCurrent
        ? words.cancelled(format.number(replicates), futures(of))
        : [words.cancelledAtOnce, meanwhile].join(' ').trim();
      return { ...settled, sentence, action: 'resume' };
    }
    case 'failed': {
      const failed = words.failures[state.failure?.code ?? 'broken'];
      const sentence = [failed, meanwhile].join(' ').trim();
      return { ...settled, sentence, action: 'retry', isProblem: true };
    }
  }
}

/** Two standard errors of the least sure chance, in whole futures of a hundred, rounded up. */
function marginOf({ tables }: SimulationState, targets: readonly Target[]): number {
  const months = paybackTargets(targets, 'report').map(({ value }) => value);
  const errors = [...tables.values()].map((table) => chanceError(table, months));
  return Math.ceil(200 * Math.max(0, ...errors) - 1e-9);
}
