import type { ChunkOrder, ChunkResult } from '../../src/run/simulationProtocol.ts';
import type { StartThread, ThreadLoss } from '../../src/run/simulationThread.ts';
import { deferred, standIn } from './standIn.ts';

/** A thread that does what the test says, when the test says so. */
export interface FakeThread {
  readonly orders: FakeOrder[];
  readonly isEnded: boolean;
  /** Answers the oldest order that has had no answer. */
  answerNext(): void;
  lose(code?: ThreadLoss['code']): void;
}

export interface FakeOrder {
  readonly order: ChunkOrder;
  readonly isAnswered: boolean;
  /** Answers with what the stand-in engine says, or something else. */
  answer(result?: ChunkResult): void;
  throw(message: string): void;
}

/** Threads under a test's control; `started` has them in the order they were started. */
export function fakeThreads(): { readonly start: StartThread; readonly started: FakeThread[] } {
  const started: FakeThread[] = [];
  const start: StartThread = (onLost) => {
    const orders: FakeOrder[] = [];
    let isEnded = false;
    let spec: ChunkOrder['spec'];
    started.push({
      orders,
      get isEnded() {
        return isEnded;
      },
      answerNext: () => orders.find(({ isAnswered }) => !isAnswered)?.answer(),
      lose: (code = 'lost') => onLost({ code, detail: 'fake' }),
    });
    return {
      end: () => (isEnded = true),
      simulate: (order) => {
        spec = order.spec ?? spec;
        const known = spec;
        const { promise, resolve, reject } = deferred<ChunkResult>();
        let isAnswered = false;
        orders.push({
          order,
          get isAnswered() {
            return isAnswered;
          },
          answer: (result) => {
            isAnswered = true;
            if (!known) throw new Error('the thread was never given the spec');
            resolve(result ?? standIn({ ...order, spec: known }));
          },
          throw: (message) => reject(new Error(message)),
        });
        return promise;
      },
    };
  };
  return { start, started };
}
