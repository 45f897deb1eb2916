import { log } from '../numeric/logarithm.ts';
import { powerOfTwo } from '../numeric/powerOfTwo.ts';

/** Pieces that the numbers from 1 to 2 are cut into. */
const PIECES = 512;

/** Of each piece: one over its middle, and the logarithm of that middle. */
const INVERSES = Float64Array.from({ length: PIECES }, (_, i) => 1 / (1 + (i + 0.5) / PIECES));
const LOGS = INVERSES.map((inverse) => -log(inverse));

/**
 * By number of leading zeros of a word: what scales it to 1 … 2, and minus the logarithm of that.
 */
const SCALES = Float64Array.from({ length: 33 }, (_, zeros) => powerOfTwo(zeros - 31));
const LOG_SCALES = Float64Array.from({ length: 33 }, (_, zeros) => (zeros + 1) * log(2));

/**
 * A standard exponential number from 32 random bits: −ln((word + ½) / 2³²), by a table and five
 * terms of a series. No division and no branch: a simulation asks for one at every move.
 *
 * @param word 32 random bits
 * @returns above 0, at most 22.9; within 4 · 10⁻¹⁶ of the logarithm or 1 part in 10¹⁵
 */
export function exponentialOfWord(word: number): number {
  const whole = word >>> 0;
  const zeros = Math.clz32(whole);
  const scaled = (whole + 0.5) * (SCALES[zeros] as number); // 1 … 2, for 0 alone ½ · 2 = 1
  const piece = ((scaled - 1) * PIECES) | 0;
  const r = scaled * (INVERSES[piece] as number) - 1;
  const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * 0.2))));
  return (LOG_SCALES[zeros] as number) - (LOGS[piece] as number) - series;
}
