import { describe, expect, test } from 'vitest';
import { binomial } from '../../src/random/binomial.ts';
import { normal } from '../../src/random/normal.ts';
import { varianceSplit } from '../../src/summary/varianceSplit.ts';
import { collect } from '../random/fit.ts';
import { sourceFor } from '../random/sources.ts';

describe('the split of a spread', () => {
  test.each([
    [2, 1, 0.8],
    [1, 1, 0.5],
    [0.5, 2, 1 / 17],
  ])('between sd %d of what is unknown and sd %d of chance is known', (unknown, chance, share) => {
    const source = sourceFor(`split ${unknown}`);
    const expected = collect(10_000, () => normal(source, 7, unknown));
    const simulated = expected.map((value) => value + normal(source, 0, chance));
    const split = varianceSplit(simulated, expected);
    if (!split) throw new Error('no split');
    expect(Math.abs(split.parameterShare - share)).toBeLessThan(4 * split.standardError);
    // For two normals the share's standard error is share · (1 − share) · 2/√n.
    const closed = (share * (1 - share) * 2) / Math.sqrt(10_000);
    expect(Math.abs(split.standardError / closed - 1)).toBeLessThan(0.1);
  });

  test('of a count around a share that varies is that of the law of total variance', () => {
    const source = sourceFor('total variance');
    const shares = collect(20_000, () => 0.02 + 0.08 * source.uniform());
    const expected = shares.map((share) => 100 * share);
    const simulated = shares.map((share) => binomial(source, 100, share));
    // Var(100 p) = 100² · 0.08²/12; E[100 p (1 − p)] = 100 · (0.06 − 0.06² − 0.08²/12).
    const [parameters, chance] = [(100 * 0.08) ** 2 / 12, 100 * (0.0564 - 0.0064 / 12)];
    const split = varianceSplit(simulated, expected);
    if (!split) throw new Error('no split');
    expect(Math.abs(split.parameterShare - parameters / (parameters + chance))).toBeLessThan(
      4 * split.standardError,
    );
  });

  test('is all chance when the parameters are fixed, all parameters without chance', () => {
    const varied = Float64Array.of(1, 2, 3);
    const fixed = Float64Array.of(2, 2, 2);
    expect(varianceSplit(varied, fixed)?.parameterShare).toBe(0);
    expect(varianceSplit(varied, varied)?.parameterShare).toBe(1);
  });

  test('is none when nothing varies, or there is one future', () => {
    const fixed = Float64Array.of(2, 2, 2);
    expect(varianceSplit(fixed, fixed)).toBeUndefined();
    expect(varianceSplit(Float64Array.of(1), Float64Array.of(2))).toBeUndefined();
  });
});
