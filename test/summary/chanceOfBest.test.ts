import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfBest } from '../../src/summary/chanceOfBest.ts';
import { Sample } from '../../src/summary/sample.ts';

const sampleOf = (values: readonly number[]) => new Sample(Float64Array.from(values));
const sharesOf = (rows: readonly (readonly number[])[]) =>
  chanceOfBest(rows.map(sampleOf)).chances.map(({ value }) => value);

describe('the chance of being the best', () => {
  test('counts the futures in which a scenario is above all others', () => {
    expect(
      sharesOf([
        [1, 5, 3, 9],
        [2, 4, 1, 8],
        [0, 6, 2, 7],
      ]),
    ).toEqual([0.5, 0.25, 0.25]);
  });

  test('shares a future among those that are alike', () => {
    expect(
      sharesOf([
        [1, 1],
        [1, 0],
        [0, 1],
      ]),
    ).toEqual([0.5, 0.25, 0.25]);
    expect(sharesOf([[3], [3], [3]]).map((each) => Math.round(each * 3))).toEqual([1, 1, 1]);
  });

  test('sums to 1, and does not depend on the order', () => {
    const rows = fc.integer({ min: 1, max: 30 }).chain((futures) =>
      fc.array(fc.array(fc.nat(4), { minLength: futures, maxLength: futures }), {
        minLength: 2,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(rows, (values) => {
        const chances = sharesOf(values);
        expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        const turned = sharesOf([...values].reverse()).reverse();
        turned.forEach((each, index) => expect(each).toBeCloseTo(chances[index] ?? NaN, 9));
      }),
      { seed: 5 },
    );
  });

  test('names a winner only where it is clear', () => {
    const often = Array.from({ length: 1_000 }, (_, future) => (future % 10 < 7 ? 2 : 0));
    const one = often.map(() => 1);
    expect(chanceOfBest([one, often].map(sampleOf))).toMatchObject({ leader: 1, isClear: true });
    const half = one.map((_, future) => (future % 2 === 0 ? 2 : 0));
    expect(chanceOfBest([one, half].map(sampleOf)).isClear).toBe(false);
    expect(chanceOfBest([one, one].map(sampleOf)).isClear).toBe(false);
    expect(chanceOfBest([one, often].map(sampleOf)).isEarly).toBe(false);
    const few = [one, often].map((values) => sampleOf(values.slice(0, 999)));
    expect(chanceOfBest(few)).toMatchObject({ leader: 1, isClear: false, isEarly: true });
  });

  test('is nobody’s where there is nobody', () => {
    expect(chanceOfBest([])).toMatchObject({ chances: [], isClear: false });
  });
});
