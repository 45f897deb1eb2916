import { describe, expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { normal } from '../../src/random/normal.ts';
import { crossFit } from '../../src/sensitivity/crossFit.ts';
import { valueOfKnowing } from '../../src/sensitivity/valueOfInformation.ts';

const FUTURES = 20_000;

/** In pairs of opposite sign: the two ways are alike on average, as in the case, and not by luck. */
function normals(name: string, sd: number, seed = 'information'): Float64Array {
  const source = new DrawSource(drawKey(seedKey(seed), 'parameters', name));
  return Float64Array.from({ length: FUTURES }, (_, future) => {
    const isTurned = future >= FUTURES / 2;
    source.moveTo(future % (FUTURES / 2), 0);
    return normal(source, 0, sd) * (isTurned ? -1 : 1);
  });
}

describe('what it is worth to know', () => {
  // Reference case 5: nothing, or p1 + p2 with sd 1 and 2.
  const p1 = normals('p1', 1);
  const p2 = normals('p2', 2);
  const nothing = new Float64Array(FUTURES);
  const something = p1.map((value, i) => value + (p2[i] ?? NaN));
  const valueOf = (known: readonly Float64Array[], beyond: Float64Array) =>
    valueOfKnowing(beyond, crossFit(known, beyond));

  test.each([
    ['the one', ['p1'], 0.398942],
    ['the other', ['p2'], 0.797885],
    ['everything', ['p1', 'p2'], 0.892062],
  ])('%s, within two standard errors of the closed form', (_, known, exact) => {
    const seeds = 25;
    const estimates = Array.from({ length: seeds }, (_, turn) => {
      const columns = { p1: normals('p1', 1, `${turn}`), p2: normals('p2', 2, `${turn}`) };
      const gain = columns.p1.map((value, i) => value + (columns.p2[i] ?? NaN));
      return valueOf(
        known.map((name) => columns[name as 'p1' | 'p2']),
        gain,
      );
    });
    const mean = (of: (estimate: (typeof estimates)[number]) => number) =>
      estimates.reduce((sum, estimate) => sum + of(estimate), 0) / seeds;
    const error = mean(({ value }) => value) - exact;
    const standardError = Math.sqrt(mean((each) => each.standardError ** 2) / seeds);
    expect(standardError).toBeGreaterThan(0);
    expect(standardError).toBeLessThan(0.003);
    expect(Math.abs(error)).toBeLessThan(2 * standardError);
    // One estimate errs as much as its standard error says.
    const spread = Math.sqrt(mean((each) => ((each.value - exact) / each.standardError) ** 2));
    expect(spread).toBeGreaterThan(0.5);
    expect(spread).toBeLessThan(1.5);
  });

  test('is the same whichever way stands first', () => {
    const turned = something.map((value) => -value);
    expect(valueOf([p1], turned).value).toBeCloseTo(valueOf([p1], something).value, 2);
  });

  test('is nothing where the choice is the same whatever it is', () => {
    const better = something.map((value) => value + 100);
    expect(valueOf([p1], better).value).toBe(0);
    expect(valueOf([p1, p2], better).value).toBe(0);
    const worse = something.map((value) => value - 100);
    expect(valueOf([p1, p2], worse).value).toBe(0);
    expect(valueOf([nothing], something).value).toBeLessThan(0.01);
    expect(valueOf([p1], nothing).value).toBe(0);
  });

  test('is counted in the futures: where the choice was another, what it gave', () => {
    // The second way is best on average, and 2 − 1 is lost by it where the first is expected.
    const beyond = Float64Array.of(5, -1, 4, 2, -2);
    const expected = Float64Array.of(1, -1, 1, -1, -1);
    const gains = [0, 1, 0, -2, 2];
    const mean = 1 / 5;
    const squares = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0);
    const { value, standardError } = valueOfKnowing(beyond, expected);
    expect(value).toBeCloseTo(mean, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(squares / 4 / 5), 12);
  });

  test('finds a bend, and sees through luck', () => {
    // Worth p1² − 1, with luck of sd 3 on top: E max(0, p1² − 1) = 2 φ(1) = 0.48394.
    const luck = normals('luck', 3);
    const bent = p1.map((value, i) => value * value - 1 + (luck[i] ?? NaN));
    const { value, standardError } = valueOf([p1], bent);
    expect(Math.abs(value - 0.48394)).toBeLessThan(2 * standardError + 0.02);
    expect(valueOf([p2], bent).value).toBeLessThan(0.05);
  });
});
