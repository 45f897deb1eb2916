import { expect, test } from 'vitest';
import { powerOfTwo } from '../../src/numeric/powerOfTwo.ts';

const LOWEST = -1074;
const LOWEST_NORMAL = -1022;

/** As IEEE 754 writes it: a biased exponent alone, or one bit of a subnormal number. */
function written(n: number): number {
  const view = new DataView(new ArrayBuffer(8));
  const bits = n < LOWEST_NORMAL ? 1n << BigInt(n - LOWEST) : BigInt(n - LOWEST_NORMAL + 1) << 52n;
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

test('every power of two that a number can hold has its own bits', () => {
  for (let n = LOWEST; n <= 1023; n++) expect(powerOfTwo(n), `2^${n}`).toBe(written(n));
});
