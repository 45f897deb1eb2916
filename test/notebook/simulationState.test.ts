import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextRecord,
  NOT_SIMULATED,
  stateOf,
  type AskedQuestion,
  type SimulationMessage,
  type SimulationRecord,
} from '../../src/notebook/simulationState.ts';
import { tableOf } from '../summary/madeUpTable.ts';

const question = (key: string): AskedQuestion => ({ key, ids: ['a', 'b'], replicates: 1_000 });
const asked = (runId: number, key = `question ${runId}`): SimulationMessage => ({
  kind: 'asked',
  runId,
  question: question(key),
});
/** Tables whose every future says which run they are from. */
const tables = (runId: number, replicates: number): SimulationMessage => ({
  kind: 'tables',
  runId,
  replicates,
  tables: [0, 1].map(() => tableOf({ starts: Array.from({ length: replicates }, () => runId) })),
});
const progress = (runId: number): SimulationMessage => ({ kind: 'progress', runId, replicates: 9 });
const done = (runId: number): SimulationMessage => ({ kind: 'done', runId, replicates: 1_000 });
const cancelled = (runId: number): SimulationMessage => ({ kind: 'cancelled', runId });
const FAILURE = { code: 'lost', detail: '' } as const;
const failed = (runId: number): SimulationMessage => ({ kind: 'failed', runId, failure: FAILURE });

const after = (...messages: readonly SimulationMessage[]): SimulationRecord =>
  messages.reduce(nextRecord, {});

/** What somebody sees whose question is `key`: status, whether outdated, futures, whose. */
function seen(record: SimulationRecord, key: string) {
  const { status, isOutdated, replicates, of, tables: byId } = stateOf(record, question(key));
  return { status, isOutdated, replicates, of, from: byId.get('b')?.column('starts')[0] };
}

describe('a record', () => {
  test('of nothing is waiting', () => {
    expect(stateOf({}, { ...question('q'), replicates: 0 })).toEqual(NOT_SIMULATED);
  });

  test.each<[string, readonly SimulationMessage[], ReturnType<typeof seen>]>([
    [
      'is running when it has been asked',
      [asked(1)],
      { status: 'running', isOutdated: false, replicates: 0, of: 1_000, from: undefined },
    ],
    [
      'shows what has come',
      [asked(1), tables(1, 50), progress(1)],
      { status: 'running', isOutdated: false, replicates: 50, of: 1_000, from: 1 },
    ],
    [
      'is done with the newest tables',
      [asked(1), tables(1, 50), tables(1, 250), done(1)],
      { status: 'done', isOutdated: false, replicates: 250, of: 1_000, from: 1 },
    ],
    [
      'keeps what came before it was cancelled',
      [asked(1), tables(1, 50), cancelled(1)],
      { status: 'cancelled', isOutdated: false, replicates: 50, of: 1_000, from: 1 },
    ],
    [
      'keeps what came before it failed',
      [asked(1), tables(1, 50), failed(1)],
      { status: 'failed', isOutdated: false, replicates: 50, of: 1_000, from: 1 },
    ],
  ])('%s', (_, messages, expected) => {
    expect(seen(after(...messages), 'question 1')).toEqual(expected);
  });

  test('says why it failed, to those who asked that question only', () => {
    const record = after(asked(1), failed(1));
    expect(stateOf(record, question('question 1')).failure).toEqual(FAILURE);
    expect(stateOf(record, question('another')).failure).toBeUndefined();
  });
});

describe('what is shown is outdated', () => {
  const record = after(asked(1), tables(1, 250), done(1));

  test('from the moment that the question changes, before anything has been asked', () => {
    expect(seen(record, 'question 2')).toEqual({
      status: 'waiting',
      isOutdated: true,
      replicates: 250,
      of: 1_000,
      from: 1,
    });
  });

  test('until the first new tables come, however few futures they have', () => {
    const running = [asked(2), progress(2)].reduce(nextRecord, record);
    expect(seen(running, 'question 2')).toMatchObject({ isOutdated: true, from: 1 });
    const first = nextRecord(running, tables(2, 50));
    expect(seen(first, 'question 2')).toMatchObject({ isOutdated: false, replicates: 50, from: 2 });
  });

  test.each(['cancelled', 'failed'] as const)('still, when the new run is %s', (kind) => {
    const end = kind === 'cancelled' ? cancelled(2) : failed(2);
    const ended = [asked(2), end].reduce(nextRecord, record);
    expect(seen(ended, 'question 2')).toMatchObject({ status: kind, isOutdated: true, from: 1 });
  });

  test('no longer, when the question changes back', () => {
    const running = nextRecord(record, asked(2));
    expect(seen(running, 'question 1')).toMatchObject({ status: 'waiting', isOutdated: false });
  });
});

describe('what an earlier run says', () => {
  const running = after(asked(1), tables(1, 50), asked(2));

  test.each([tables(1, 250), done(1), cancelled(1), failed(1), asked(1), asked(2)])(
    'is not heard: $kind',
    (message) => {
      expect(nextRecord(running, message)).toBe(running);
    },
  );
});

test('asked again, the same question keeps the larger tables until it has more', () => {
  const again = after(asked(1, 'q'), tables(1, 250), cancelled(1), asked(2, 'q'), tables(2, 50));
  expect(seen(again, 'q')).toMatchObject({ status: 'running', isOutdated: false, from: 1 });
  expect(seen(nextRecord(again, tables(2, 1_000)), 'q')).toMatchObject({
    replicates: 1_000,
    from: 2,
  });
});

describe('whatever comes in whatever order', () => {
  const anyRun = fc.integer({ min: 1, max: 4 });
  const anyMessage: fc.Arbitrary<SimulationMessage> = fc.oneof(
    anyRun.map((runId) => asked(runId)),
    fc.tuple(anyRun, fc.constantFrom(5, 10, 20)).map(([runId, n]) => tables(runId, n)),
    anyRun.map(progress),
    anyRun.map(done),
    anyRun.map(cancelled),
    anyRun.map(failed),
  );

  test('tables never look current to another question, and an end is final', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 40 }), anyRun, (messages, viewer) => {
        let record: SimulationRecord = {};
        for (const message of messages) {
          const before = record.run;
          record = nextRecord(record, message);
          const { isOutdated, from, status } = seen(record, `question ${viewer}`);
          if (from !== undefined && !isOutdated) expect(from).toBe(viewer);
          if (status !== 'waiting') expect(record.run?.runId).toBe(viewer);
          if (before && before.status !== 'running' && record.run?.runId === before.runId) {
            expect(record.run).toBe(before);
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
