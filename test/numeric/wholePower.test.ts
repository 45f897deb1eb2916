import { expect, test } from 'vitest';
import { square } from '../../src/numeric/square.ts';
import { wholePower } from '../../src/numeric/wholePower.ts';

test.each([
  [0, 1, 0],
  [-3, 1, -3],
  [-3, 2, 9],
  [-3, 3, -27],
  [1.5, 4, 5.0625],
  [10, 9, 1e9],
  [2, 31, 2147483648],
  [Infinity, 2, Infinity],
])('%d to the power %d is %d', (x, exponent, expected) => {
  expect(wholePower(x, exponent)).toBe(expected);
});

test('the second power is the square, to the bit', () => {
  for (let x = -3.5; x < 3.5; x += 0.0137) expect(wholePower(x, 2)).toBe(square(x));
});

test('a power is as near as its multiplications allow', () => {
  for (let x = 0.1; x < 3.5; x += 0.0137) {
    for (const exponent of [3, 4]) {
      const exact = Math.exp(exponent * Math.log(x));
      expect(Math.abs(wholePower(x, exponent) / exact - 1)).toBeLessThan(1e-14);
    }
  }
});
