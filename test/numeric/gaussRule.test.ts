import fc from 'fast-check';
import { expect, test } from 'vitest';
import { twoPointRule } from '../../src/numeric/gaussRule.ts';

function betaMoments(a: number, b: number): [number, number, number] {
  const first = a / (a + b);
  const second = (first * (a + 1)) / (a + b + 1);
  return [first, second, (second * (a + 2)) / (a + b + 2)];
}

const size = fc.double({ min: 0.05, max: 400, noNaN: true });

test('a rule has the moments it was made from, up to the third', () => {
  fc.assert(
    fc.property(size, size, (a, b) => {
      const moments = betaMoments(a, b);
      const { nodes, weights } = twoPointRule(moments);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
      moments.forEach((moment, degree) => {
        const sum = nodes.reduce(
          (all, node, i) => all + (weights[i] ?? 0) * node ** (degree + 1),
          0,
        );
        expect(Math.abs(sum - moment)).toBeLessThan(1e-10 * moment);
      });
    }),
    { seed: 20171231, numRuns: 500 },
  );
});

test('the nodes of a beta distribution lie between 0 and 1, with weights between 0 and 1', () => {
  fc.assert(
    fc.property(size, size, (a, b) => {
      const { nodes, weights } = twoPointRule(betaMoments(a, b));
      for (const value of [...nodes, ...weights]) {
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }
    }),
    { seed: 20171231, numRuns: 500 },
  );
});

test('a number known for certain is one node', () => {
  expect(twoPointRule([0.3, 0.09, 0.027])).toEqual({ nodes: [0.3], weights: [1] });
  expect(twoPointRule([0, 0, 0])).toEqual({ nodes: [0], weights: [1] });
});
