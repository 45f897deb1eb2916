import { powerOfTwo } from './powerOfTwo.ts';

/**
 * Natural logarithm from exact operations only, the same bits in every engine.
 *
 * Method: x = 2^k (1 + f) with 1 + f from about √½ to √2; log(1 + f) from the odd series
 * in f / (2 + f) with the coefficients published with FDLIBM 5.3 (`e_log.c`). The simulation
 * takes a logarithm for every move of every person: k is found without a branch, since it
 * would be guessed wrong every second time, and x is scaled by a multiplication, since writing
 * half of a number and reading it whole makes the processor wait.
 *
 * @param x any number
 * @returns ln x within 1 ulp; −Infinity for 0, NaN below 0
 */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) return logOfExtreme(x);
  bits.setFloat64(0, x);
  const highWord = bits.getInt32(0);
  // 1 in the exponent's last place when the mantissa lies above √2: it is halved then.
  const halved = ((highWord & MANTISSA) + ABOVE_ROOT_TWO) & EXPONENT_UNIT;
  const k = (highWord >> 20) - 1023 + (halved >> 20);
  const f = x * powerOfTwo(-k) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  const even = w * (L2 + w * (L4 + w * L6));
  const halfSquare = (f * f) / 2;
  const tail = s * (halfSquare + odd + even) + k * LN2_LOW;
  return k * LN2_HIGH - (halfSquare - tail - f);
}

/** Of 0, infinity, subnormal and negative numbers, and of what is no number. */
function logOfExtreme(x: number): number {
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  return x > 0 ? log(x * TWO_POWER_54) - LN2_HIGH * 54 - LN2_LOW * 54 : NaN;
}

/** The bits of one number; a DataView has the same byte order on every machine. */
const bits = new DataView(new ArrayBuffer(8));

const MANTISSA = 0xfffff;
const EXPONENT_UNIT = 0x100000;
/** Carries into the exponent for mantissas from √2 on. */
const ABOVE_ROOT_TWO = 0x95f64;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_POWER_54 = 18014398509481984;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const L1 = 6.66666666666673513e-1;
const L2 = 3.999999999940941908e-1;
const L3 = 2.857142874366239149e-1;
const L4 = 2.222219843214978396e-1;
const L5 = 1.818357216161805012e-1;
const L6 = 1.531383769920937332e-1;
const L7 = 1.479819860511658591e-1;
