import { describe, expect, test } from 'vitest';
import { inTurns } from '../../src/pacing/inTurns.ts';

/** Keeps the processor busy for a while in each step. */
function* busy(steps: number, milliseconds = 2): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    const endsMs = performance.now() + milliseconds;
    while (performance.now() < endsMs);
    yield step / steps;
  }
  return 'all';
}

const never = new AbortController().signal;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work in turns', () => {
  test('is done at once when it is short', async () => {
    const told: number[] = [];
    const result = inTurns(busy(2, 0), { told: (share) => told.push(share), signal: never });
    let isFirst = true;
    const timer = setTimeout(() => (isFirst = false), 0);
    expect(await result).toBe('all');
    expect([isFirst, told]).toEqual([true, []]);
    clearTimeout(timer);
  });

  test('lets others in between, and tells how far it has come', async () => {
    const told: number[] = [];
    let others = 0;
    const timer = setInterval(() => (others += 1), 1);
    await inTurns(busy(40), { told: (share) => told.push(share), signal: never });
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });

  test('stops when it is given up, and is never heard of again', async () => {
    const giveUp = new AbortController();
    let [steps, isHeard] = [0, false];
    const counted = (function* () {
      for (const share of busy(500)) {
        steps += 1;
        yield share;
      }
    })();
    void inTurns(counted, {
      told: () => giveUp.abort(),
      signal: giveUp.signal,
    }).then(() => (isHeard = true));
    const before = steps;
    await wait(60);
    expect(steps - before).toBeLessThan(10);
    expect(isHeard).toBe(false);
  });

  test('fails as the work does, at once or later', async () => {
    for (const steps of [0, 20]) {
      const fails = (function* () {
        yield* busy(steps);
        throw new Error('broken');
      })();
      const waiting = { told: () => undefined, signal: never };
      await expect(inTurns(fails, waiting)).rejects.toThrow('broken');
    }
  });
});
