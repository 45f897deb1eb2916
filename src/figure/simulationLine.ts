import {
  sentence,
  type ExplainedNumber,
  type Explanation,
  type Sentence,
} from '../explanation/explanation.ts';
import { explainReplicates } from '../explanation/replicatesExplanation.ts';
import type { Messages } from '../message/language.ts';
import type { SimulationState } from '../notebook/simulationState.ts';
import type { QuantityFormat } from '../quantity/format.ts';
import { chanceError } from '../summary/precision.ts';
import { paybackTargets, type Target } from '../target/target.ts';

/** How the simulation stands, in words. */
export interface SimulationLineView {
  readonly sentence: Sentence;
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
  const say = (text: string): Sentence => sentence(() => text);
  /** A number of futures, as a number that tells why it is as many. */
  const counted = (count: number, write = (text: string) => text) => {
    const text = format.number(count);
    return { text: write(text), explain: () => explainReplicates(text, messages) };
  };
  const futures = (count: number) => counted(count, count === 1 ? words.oneFuture : words.futures);
  const { status, isOutdated, replicates, of } = state;
  const hasCurrent = replicates > 0 && !isOutdated;
  /** What the pictures show, when it is not what was asked for. */
  const meanwhile = (mark: Mark) => {
    if (hasCurrent) return words.basedOn(mark(futures(replicates)));
    return isOutdated ? words.outdated : '';
  };
  const settled = { isProblem: false, isSettled: true };
  switch (status) {
    case 'waiting':
    case 'running': {
      const moving = { isProblem: false, isSettled: false, action: 'cancel' } as const;
      if (isOutdated) return { ...moving, sentence: say(words.again) };
      if (status === 'waiting' || simulated === 0) {
        return { ...moving, sentence: say(words.starting) };
      }
      const progress = words.progress(format.number(simulated), futures(of).text);
      return { ...moving, sentence: say(progress) };
    }
    case 'done': {
      const margin = explainMargin(format.number(marginOf(state, targets)), replicates);
      return {
        ...settled,
        sentence: sentence((mark) => words.done(mark(futures(replicates)), mark(margin))),
      };
    }
    case 'cancelled': {
      const told = sentence((mark) =>
        hasCurrent
          ? words.cancelled(mark(counted(replicates)), mark(futures(of)))
          : [words.cancelledAtOnce, meanwhile(mark)].join(' ').trim(),
      );
      return { ...settled, sentence: told, action: 'resume' };
    }
    case 'failed': {
      const failed = words.failures[state.failure?.code ?? 'broken'];
      const told = sentence((mark) => [failed, meanwhile(mark)].join(' ').trim());
      return { ...settled, sentence: told, action: 'retry', isProblem: true };
    }
  }

  function explainMargin(margin: string, basis: number): ExplainedNumber {
    const explain = (): Explanation => ({
      title: words.margin,
      value: words.marginOf(margin),
      origin: 'computed',
      how: words.marginHow,
      inputs: [counted(basis).explain()],
    });
    return { text: words.marginOf(margin), explain };
  }
}

type Mark = (number: ExplainedNumber) => string;

/** Two standard errors of the least sure chance, in whole futures of a hundred, rounded up. */
function marginOf({ tables }: SimulationState, targets: readonly Target[]): number {
  const months = paybackTargets(targets, 'report').map(({ value }) => value);
  const errors = [...tables.values()].map((table) => chanceError(table, months));
  return Math.ceil(200 * Math.max(0, ...errors) - 1e-9);
}
