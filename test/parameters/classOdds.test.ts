import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfOdds, classOdds } from '../../src/parameters/classOdds.ts';

type Mix = readonly [number, number, number];

function average(odds: number, mix: Mix, af: number, ske: number): number {
  const chance = (factor: number) => 1 - 1 / (1 + odds * factor);
  return mix[0] * chance(1) + mix[1] * chance(af) + mix[2] * chance(ske);
}

test('with equal ratios the odds are those of the share', () => {
  expect(classOdds(0.2, [0.5, 0.3, 0.2], 1, 1)).toBeCloseTo(0.25, 15);
});

test('with everyone from one class its chance is the share', () => {
  expect(chanceOfOdds(7 * classOdds(0.2, [0, 1, 0], 7, 3))).toBeCloseTo(0.2, 15);
});

test('half from each of two classes: 0.3 is the average of 0.2 and 0.4', () => {
  // Odds of ¼ and ⅔.
  expect(classOdds(0.3, [0.5, 0.5, 0], 8 / 3, 9)).toBeCloseTo(0.25, 14);
});

test('the ends of a share stay ends in every class', () => {
  for (const ratio of [0.1, 1, 10]) {
    expect(chanceOfOdds(ratio * classOdds(0, [0.2, 0.3, 0.5], ratio, 1))).toBe(0);
    expect(chanceOfOdds(ratio * classOdds(1, [0.2, 0.3, 0.5], ratio, 1))).toBe(1);
  }
});

describe('any share, mix and ratios', () => {
  const ratio = fc.double({ min: -12, max: 12, noNaN: true }).map(Math.exp);
  const share = fc.double({ min: 1e-12, max: 1 - 1e-9, noNaN: true });
  const mix = fc
    .tuple(fc.nat(20), fc.nat(20), fc.nat(20))
    .filter((persons) => persons.some((each) => each > 0))
    .map(([a, b, c]): Mix => [a / (a + b + c), b / (a + b + c), c / (a + b + c)]);

  test('give odds at which the average is the share', () => {
    fc.assert(
      fc.property(share, mix, ratio, ratio, (share, mix, af, ske) => {
        const found = average(classOdds(share, mix, af, ske), mix, af, ske);
        expect(Math.abs(found - share)).toBeLessThan(1e-13);
      }),
      { seed: 20171231, numRuns: 5_000 },
    );
  });
});
