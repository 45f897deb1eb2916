import type { CellContext } from './cellContext.ts';
import { FutureExplainer } from '../explanation/futureExplainer.ts';

/** What a cell can say of simulated futures at the moment. */
export type Futures =
  | { readonly kind: 'none'; readonly note: string }
  | {
      readonly kind: 'shown';
      /** Whether they are of an earlier question than the one on screen. */
      readonly isOutdated: boolean;
      /** Said over the picture when they are. */
      readonly note?: string;
      readonly base: FutureExplainer;
      readonly other?: FutureExplainer;
      /** All of them, in the order of the cell. */
      readonly all: readonly FutureExplainer[];
    };

/** The futures of what a cell shows; none as long as one of its scenarios is not simulated. */
export function futuresOf(context: CellContext): Futures {
  const { shown, simulation, messages } = context;
  const { future } = messages;
  const isMoving = simulation.status === 'waiting' || simulation.status === 'running';
  const explainers = shown.flatMap(({ id, explainer }) => {
    const summary = context.futures.of(id);
    return summary ? [new FutureExplainer(explainer, summary, context)] : [];
  });
  const [base, other] = explainers;
  if (!base || explainers.length < shown.length) {
    return { kind: 'none', note: isMoving ? future.coming : future.none };
  }
  return {
    kind: 'shown',
    isOutdated: simulation.isOutdated,
    ...(simulation.isOutdated && { note: isMoving ? future.again : future.outdated }),
    base,
    ...(other && { other }),
    all: explainers,
  };
}
