import gammaln from '@stdlib/math-base-special-gammaln';
import { expect, test } from 'vitest';
import { stirlingTail } from '../../src/random/stirlingTail.ts';

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 57, 100, 1000])(
  'Stirling’s formula with its tail gives the logarithm of %d!',
  (k) => {
    const main = (k + 0.5) * Math.log(k + 1) - (k + 1) + 0.5 * Math.log(2 * Math.PI);
    const exact = gammaln(k + 1);
    const rounding = 4 * Number.EPSILON * Math.max(1, main);
    const series = k < 10 ? 0 : 1 / 1188 / (k + 1) ** 9; // the first term left out
    expect(Math.abs(main + stirlingTail(k) - exact)).toBeLessThanOrEqual(rounding + series);
  },
);
