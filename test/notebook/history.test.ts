import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginHistory,
  record,
  redo,
  redoLabel,
  undo,
  undoLabel,
  type History,
} from '../../src/notebook/history.ts';

interface State {
  readonly value: number;
}

const state = (value: number): State => ({ value });

describe('a history', () => {
  const [one, two, three] = [state(1), state(2), state(3)];
  const both = record(record(beginHistory(one), two, 'second'), three, 'third');

  test('begins with nothing to undo or redo', () => {
    const begun = beginHistory(one);
    expect([undoLabel(begun), redoLabel(begun)]).toEqual([undefined, undefined]);
    expect(undo(begun)).toBe(begun);
    expect(redo(begun)).toBe(begun);
  });

  test('says what undo and redo would do', () => {
    expect([undoLabel(both), redoLabel(both)]).toEqual(['third', undefined]);
    expect([undoLabel(undo(both)), redoLabel(undo(both))]).toEqual(['second', 'third']);
  });

  test('keeps nothing when nothing changed', () => {
    expect(record(both, three, 'again')).toBe(both);
  });

  test('loses what could be redone when something new is done', () => {
    const branched = record(undo(both), state(4), 'fourth');
    expect(redo(branched)).toBe(branched);
    expect(undo(branched).present).toBe(two);
  });

  test('keeps 500 steps', () => {
    let long: History<State> = beginHistory(state(0));
    for (let i = 1; i <= 600; i++) long = record(long, state(i), `${i}`);
    expect(long.past).toHaveLength(500);
    for (let i = 0; i < 600; i++) long = undo(long);
    expect(long.present.value).toBe(100);
    for (let i = 0; i < 600; i++) long = redo(long);
    expect(long.present.value).toBe(600);
  });
});

describe('one gesture', () => {
  const drag = [2, 3, 4].reduce(
    (history, value) => record(history, state(value), 'drag', 7),
    beginHistory(state(1)),
  );

  test('is one step', () => {
    expect(drag.present.value).toBe(4);
    expect(undo(drag).present.value).toBe(1);
    expect(redo(undo(drag)).present.value).toBe(4);
  });

  test('does not join another gesture, nor a change without one', () => {
    const next = record(drag, state(5), 'drag', 8);
    expect(undo(next).present.value).toBe(4);
    const typed = record(record(drag, state(5), 'typed'), state(6), 'typed');
    expect(undo(typed).present.value).toBe(5);
  });

  test('that goes on after a redo is still undone whole', () => {
    const again = record(redo(undo(drag)), state(9), 'drag', 7);
    expect(undo(again).present.value).toBe(1);
  });
});

/** A change with or without a gesture, an undo or a redo. */
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), gesture: fc.option(fc.nat(2)) }),
  fc.record({
    kind: fc.constantFrom('undo' as const, 'redo' as const),
    gesture: fc.constant(null),
  }),
);

test('after any steps, undoing all and redoing all leads through the very same states', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      let history = beginHistory(state(0));
      for (const [index, step] of steps.entries()) {
        if (step.kind === 'undo') history = undo(history);
        else if (step.kind === 'redo') history = redo(history);
        else history = record(history, state(index + 1), `${index}`, step.gesture ?? undefined);
      }
      const last = history;
      const back: State[] = [];
      while (undoLabel(history) !== undefined) {
        back.push(history.present);
        history = undo(history);
      }
      expect(history.present.value).toBe(0);
      for (const expected of back.reverse()) {
        history = redo(history);
        expect(history.present).toBe(expected);
      }
      expect(history.past).toEqual(last.past);
      expect(history.future.map(({ label }) => label)).toEqual(
        last.future.map(({ label }) => label),
      );
    }),
    { seed: 6, numRuns: 300 },
  );
});
