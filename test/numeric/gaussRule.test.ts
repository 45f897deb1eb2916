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

test.each([1e-9, 1, 1e9])('two points are found again, in whatever unit: %d', (unit) => {
  const points = [3 * unit, 5 * unit];
  const shares = [0.25, 0.75];
  const moment = (degree: number) =>
    points.reduce((sum, point, i) => sum + (shares[i] ?? NaN) * point ** degree, 0);
  const { nodes, weights } = twoPointRule([moment(1), moment(2), moment(3)]);
  expect(nodes.map((node) => node / unit)).toEqual(
    [3, 5].map((x) => expect.closeTo(x, 9) as number),
  );
  expect(weights).toEqual(shares.map((share) => expect.closeTo(share, 9) as number));
});

test.each([1e-9, 1, 1e9])('dust of rounding is no second point, in whatever unit: %d', (unit) => {
  const mean = 0.3 * unit;
  const second = mean * mean * (1 + 2 ** -51);
  expect(twoPointRule([mean, second, mean * second])).toEqual({ nodes: [mean], weights: [1] });
});
