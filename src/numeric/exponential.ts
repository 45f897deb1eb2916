import { powerOfTwo } from './powerOfTwo.ts';

/**
 * e to the power x, from additions, multiplications and one division only, so
 * that every JavaScript engine gives the same bits (`Math.exp` does not: one
 * result in ten differs between Chromium and Firefox in the last place).
 *
 * Method: x = k ln 2 + r with |r| ≤ ½ ln 2; e^r from the rational approximation
 * r − r²·P(r²) with the coefficients published with FDLIBM 5.3 (`e_exp.c`).
 *
 * @param x any number
 * @returns e^x within 1 ulp; 0 below −745.13, Infinity above 709.78, NaN for NaN
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > LARGEST) return Infinity;
  if (x < SMALLEST) return 0;
  const k = Math.round(x * INVERSE_LN2);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return scaleByPowerOfTwo(y, k);
}

/**
 * 1 − e^(−x), without the loss of digits that the plain formula has near 0.
 *
 * @param x any number
 */
export function oneMinusExpOfMinus(x: number): number {
  if (x > 0.01 || x < -0.01) return 1 - exp(-x);
  return x * (1 - (x / 2) * (1 - (x / 3) * (1 - (x / 4) * (1 - (x / 5) * (1 - x / 6)))));
}

const LARGEST = 709.782712893384;
const SMALLEST = -745.1332191019411;
const INVERSE_LN2 = 1.4426950408889634;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const P1 = 1.66666666666666019037e-1;
const P2 = -2.77777777770155933842e-3;
const P3 = 6.61375632143793436117e-5;
const P4 = -1.6533902205465251539e-6;
const P5 = 4.13813679705723846039e-8;

/** y · 2^k in two steps, so that neither factor leaves the normal range before the product does. */
function scaleByPowerOfTwo(y: number, k: number): number {
  const half = k >> 1;
  return y * powerOfTwo(half) * powerOfTwo(k - half);
}
