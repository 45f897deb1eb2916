import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goalSeek,
  seekStep,
  type SeekRange,
  type SeekResult,
} from '../../src/planning/goalSeek.ts';
import { switchingValue } from '../../src/planning/switchingValue.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Chance } from '../../src/summary/chance.ts';
import { TableSummary } from '../../src/summary/tableSummary.ts';
import { simulate } from '../run/simulated.ts';
import { BASE_2017, evidence } from '../run/readyScenarios.ts';
import { withInput } from '../../src/scenario/withInput.ts';

function run(range: SeekRange, now: number, chance: (input: number) => Chance) {
  const seek = goalSeek(range, now);
  const asked: number[] = [];
  let turn = seek.next();
  while (!turn.done) {
    asked.push(turn.value);
    turn = seek.next(chance(turn.value));
  }
  return { result: turn.value, asked };
}

const exact = (value: number): Chance => ({ value, standardError: 0 });

describe('goal seek', () => {
  const range: SeekRange = { certainty: 0.8, low: 0, high: 100, step: 1 };

  test('inverts a rising and a falling chance: the first step that is sure enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 95, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.boolean(),
        (middle, width, rises) => {
          const chance = (input: number) =>
            1 / (1 + Math.exp(((rises ? 1 : -1) * (middle - input)) / width));
          const { result, asked } = run(range, 50, (input) => exact(chance(input)));
          const sure = Array.from({ length: 101 }, (_, i) => i).filter((i) => chance(i) >= 0.8);
          if (sure.length === 0) expect(result.kind).toBe('outOfReach');
          else if (sure.length === 101) expect(result.kind).toBe('anywhere');
          else {
            expect(result).toMatchObject({
              kind: 'found',
              side: rises ? 'atLeast' : 'atMost',
              input: rises ? sure[0] : sure.at(-1),
            });
          }
          expect(asked.length).toBeLessThanOrEqual(12);
          expect(new Set(asked).size).toBe(asked.length);
        },
      ),
      { seed: 14 },
    );
  });

  test('is no finer than anybody could see, in whole steps', () => {
    expect(seekStep(4e6, 16e6, 10_000)).toBe(50_000);
    expect(seekStep(1, 36, 1)).toBe(1);
    expect(seekStep(0, 5, 0.01)).toBeCloseTo(0.02, 12);
  });

  test('says what is best when it is out of reach', () => {
    const { result } = run(range, 50, (input) => exact(0.6 - ((input - 75) / 100) ** 2));
    expect(result).toMatchObject({ kind: 'outOfReach', best: { input: 75, value: 0.6 } });
  });

  test('says that nothing follows when the chances differ by no more than their errors', () => {
    const level = (around: number) => (input: number) => ({
      value: around + (input % 50 === 0 ? 0.02 : 0),
      standardError: 0.01,
    });
    expect(run(range, 50, level(0.3)).result).toMatchObject({ kind: 'noEffect', isReached: false });
    expect(run(range, 50, level(0.79)).result).toMatchObject({ kind: 'noEffect', isReached: true });
    // Nobody ever reaches it: no difference, and no error either.
    const never = () => exact(0);
    expect(run(range, 50, never).result).toMatchObject({ kind: 'noEffect', isReached: false });
    const rises = (input: number) => ({ value: input / 1000, standardError: 0.01 });
    expect(run(range, 50, rises).result.kind).toBe('outOfReach');
  });

  test('takes the crossing nearest to where the input stands', () => {
    const hill = (input: number) => exact(input >= 20 && input <= 60 ? 0.9 : 0.1);
    expect(run(range, 5, hill).result).toMatchObject({ input: 20, side: 'atLeast' });
    expect(run(range, 90, hill).result).toMatchObject({ input: 60, side: 'atMost' });
  });

  test('tells how far off it can be by the error of the chance', () => {
    const noisy = (input: number) => ({ value: input / 100, standardError: 0.02 });
    const { result } = run(range, 50, noisy);
    if (result.kind !== 'found') throw new Error('not found');
    expect(result.input).toBe(80);
    expect(result.between[0]).toBeCloseTo(76, 6);
    expect(result.between[1]).toBeCloseTo(84, 6);
  });

  test('looks at the whole range first, whole steps apart, and nowhere twice', () => {
    const far = { certainty: 0.8, low: 100, high: 200, step: 1 };
    const { result, asked } = run(far, 150, (input) => exact((input - 100) / 100));
    expect(asked.slice(0, 5)).toEqual([100, 125, 150, 175, 200]);
    expect(result.points.map(({ input }) => input)).toEqual([...asked].sort((a, b) => a - b));
    const short = run({ ...far, high: 102 }, 101, (input) => exact((input - 100) / 2));
    expect(short.asked).toEqual([100, 101, 102]);
    expect(short.result).toMatchObject({ kind: 'found', input: 102 });
  });

  test('says when it is reached anywhere, and when it just is without any effect', () => {
    expect(run(range, 50, (input) => exact(0.85 + input / 1000)).result.kind).toBe('anywhere');
    const level = run(range, 50, () => ({ value: 0.8, standardError: 0.01 })).result;
    expect(level).toMatchObject({ kind: 'noEffect', isReached: true });
  });

  test('tells how far off it can be where the chance bends: known in closed form', () => {
    const { result } = run(range, 50, (input) => ({
      value: (input / 100) ** 2,
      standardError: 0.02,
    }));
    if (result.kind !== 'found') throw new Error('not found');
    expect(result.input).toBe(90); // the first step above 100 √0.8
    expect(Math.abs(result.between[0] - 100 * Math.sqrt(0.76))).toBeLessThan(0.2);
    expect(Math.abs(result.between[1] - 100 * Math.sqrt(0.84))).toBeLessThan(0.2);
  });

  test.each([
    ['rises', (input: number) => (input - 100) / 100, 180, [150, 200]],
    ['falls', (input: number) => (200 - input) / 100, 120, [100, 150]],
  ])(
    'can be off as far as the end of the range, where a chance that %s',
    (_, value, input, ends) => {
      const far = { certainty: 0.8, low: 100, high: 200, step: 1 };
      const { result } = run(far, 150, (at) => ({ value: value(at), standardError: 0.15 }));
      if (result.kind !== 'found') throw new Error('not found');
      expect(result.input).toBe(input);
      expect(result.between.map((end) => Math.round(end))).toEqual(ends);
    },
  );

  test('round trip: the futures at the cost it finds reach the target as surely as was asked', () => {
    const chance = (costKronor: number): Chance => {
      const scenario = withInput(BASE_2017, ['levers', 'costKronor'], costKronor);
      const [table] = simulate([scenario], 400);
      if (!table) throw new Error('no futures');
      return new TableSummary(table).payback('report').chance('atMost', 34);
    };
    const asked: SeekRange = { certainty: 0.5, low: 3e6, high: 16e6, step: 10_000 };
    const { result }: { result: SeekResult } = run(asked, 9_180_000, chance);
    if (result.kind !== 'found') throw new Error('not found');
    expect(result.side).toBe('atMost');
    expect(chance(result.input).value).toBeGreaterThanOrEqual(0.5);
    expect(chance(result.input + 10_000).value).toBeLessThan(0.5);
  });
});

describe('the switching value', () => {
  const months = (costKronor: number) =>
    expectScenario(withInput(BASE_2017, ['levers', 'costKronor'], costKronor), evidence).economy
      .payback.report ?? Infinity;

  function found(answer: (input: number) => number, limit: number, low: number, high: number) {
    const search = switchingValue(limit, low, high);
    let turn = search.next();
    while (!turn.done) turn = search.next(answer(turn.value));
    return turn.value;
  }

  test('is where the expected answer meets the limit', () => {
    const value = found(months, 34, 1e6, 16e6) ?? NaN;
    // Payback is in proportion to the cost: known in closed form.
    expect(value / 9_180_000).toBeCloseTo(34 / months(9_180_000), 3);
  });

  test('is none within limits that do not reach it, and sees “never” as far away', () => {
    expect(found(months, 34, 8e6, 16e6)).toBeUndefined();
    expect(found((x) => (x < 0.5 ? Infinity : 20 / x), 34, 0, 1)).toBeCloseTo(20 / 34, 3);
    expect(found((x) => 1 - x, 0.25, 0, 1)).toBeCloseTo(0.75, 3);
    expect(found((x) => x, 5, 5, 9)).toBe(5);
    expect(found((x) => x, 9, 5, 9)).toBe(9);
  });
});
