import { describe, expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { normal } from '../../src/random/normal.ts';
import { valueOfKnowing, valueOfKnowingAll } from '../../src/sensitivity/valueOfInformation.ts';

const FUTURES = 20_000;

/** In pairs of opposite sign: the two ways are alike on average, as in the case, and not by luck. */
function normals(name: string, sd: number): Float64Array {
  const source = new DrawSource(drawKey(seedKey('information'), 'parameters', name));
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
  const ways = [nothing, something];

  test.each([
    ['the one', valueOfKnowing(p1, ways), 0.398942],
    ['the other', valueOfKnowing(p2, ways), 0.797885],
    ['everything', valueOfKnowingAll(ways), 0.892062],
  ])('%s, within two standard errors of the closed form', (_, { value, standardError }, exact) => {
    expect(standardError).toBeGreaterThan(0);
    expect(standardError).toBeLessThan(0.02);
    expect(Math.abs(value - exact)).toBeLessThan(2 * standardError + 0.002);
  });

  test('is the same whichever way stands first', () => {
    const turned = valueOfKnowing(p1, [something, nothing]);
    expect(turned.value).toBeCloseTo(valueOfKnowing(p1, ways).value, 2);
  });

  test('is nothing where the choice is the same whatever it is', () => {
    const better = something.map((value) => value + 100);
    expect(valueOfKnowing(p1, [nothing, better]).value).toBe(0);
    expect(valueOfKnowingAll([nothing, better]).value).toBe(0);
    expect(valueOfKnowing(nothing, ways).value).toBe(0);
    expect(valueOfKnowing(p1, [something]).value).toBe(0);
  });

  test('finds a bend, and sees through luck', () => {
    // Worth p1² − 1, with luck of sd 3 on top: E max(0, p1² − 1) = 2 φ(1) = 0.48394.
    const luck = normals('luck', 3);
    const bent = p1.map((value, i) => value * value - 1 + (luck[i] ?? NaN));
    const { value, standardError } = valueOfKnowing(p1, [nothing, bent]);
    expect(Math.abs(value - 0.48394)).toBeLessThan(2 * standardError + 0.02);
    expect(valueOfKnowing(p2, [nothing, bent]).value).toBeLessThan(0.05);
  });
});
