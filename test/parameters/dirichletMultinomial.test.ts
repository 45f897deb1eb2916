import { expect, test } from 'vitest';
import { DirichletMultinomial } from '../../src/parameters/dirichletMultinomial.ts';

test('logarithms of factorials reach to all persons and outcomes', () => {
  const model = new DirichletMultinomial([[1, 2]]);
  [1, 1, 2, 6, 24, 120].forEach((factorial, n) => {
    expect(model.logFactorial(n)).toBeCloseTo(Math.log(factorial), 12);
  });
  expect(model.logFactorial(6)).toBeNaN();
});
