import { describe, expect, test } from 'vitest';
import { binomial } from '../../src/random/binomial.ts';
import { levelChance } from '../../src/survival/levelChance.ts';
import { sourceFor } from '../random/sources.ts';

/** Exits that fall on three phases as a level hazard lets them. */
function levelExits(name: string, exits: number, shares: readonly [number, number, number]) {
  const source = sourceFor(name);
  const first = binomial(source, exits, shares[0]);
  const second = binomial(source, exits - first, shares[1] / (shares[1] + shares[2]));
  const counts = [first, second, exits - first - second];
  return of(
    counts,
    shares.map((share) => 100 * share),
  );
}

function of(exits: readonly number[], personMonths: readonly number[]) {
  const at = (phase: number) => ({ exits: exits[phase]!, personMonths: personMonths[phase]! });
  return [at(0), at(1), at(2)] as const satisfies Parameters<typeof levelChance>[0];
}

describe('whether a hazard is level', () => {
  test('is plain where it is, by the likelihood of R', () => {
    expect(levelChance(of([5, 5, 5], [10, 10, 10]))).toBeCloseTo(1, 12);
    // 1 - pchisq(2 * (50 * log(50 / 30) + 10 * log(10 / 30) + 30 * log(1)), 2)
    expect(levelChance(of([50, 10, 30], [10, 10, 10]))).toBeCloseTo(4.77282011579e-7, 16);
    // All six ways in which two exits can fall: both in one phase three times, 1 / 9 each.
    expect(levelChance(of([2, 0, 0], [10, 10, 10]))).toBeCloseTo(1 / 3, 12);
  });

  test('is not asked of a phase that nobody was seen in', () => {
    // Three exits in two phases as long: all in one of them twice, 1 / 8 each.
    expect(levelChance(of([3, 0, 0], [10, 10, 0]))).toBeCloseTo(1 / 4, 12);
    expect(levelChance(of([0, 0, 0], [0, 0, 0]))).toBe(1);
  });

  test('is denied of level ones in at most 5 of 100, few exits or many', () => {
    for (const exits of [6, 12, 40, 200]) {
      const worlds = 500;
      const denied = Array.from({ length: worlds }, (_, world) =>
        levelChance(levelExits(`${exits}-${world}`, exits, [0.25, 0.35, 0.4])),
      ).filter((chance) => chance < 0.05).length;
      const error = Math.sqrt(0.05 * 0.95 * worlds);
      expect(denied).toBeLessThan(0.05 * worlds + 4 * error);
    }
  });
});
