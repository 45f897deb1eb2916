import seedrandom from 'seedrandom';
import { nameHash } from './nameHash.ts';
import type { Purpose } from './purpose.ts';
import { threefry2x32, type Words } from './threefry.ts';

/**
 * From which all draws of one purpose and one name follow. Plain data: it may cross to a worker.
 */
export type DrawKey = Words;

/**
 * The key of a seed, through `seedrandom` (about 10 µs).
 *
 * `seedrandom` repeats its text and keeps only the low byte of each character, so that
 * '1' and '11', or 'Q' and 'ő', would be one seed. It is handed the UTF-8 bytes and
 * a closing byte that UTF-8 never holds.
 *
 * @param seed any text; "" too
 */
export function seedKey(seed: string): DrawKey {
  const bytes = Array.from(new TextEncoder().encode(seed), (byte) => String.fromCharCode(byte));
  const generator = seedrandom(`${bytes.join('')}\xff`);
  return Int32Array.of(generator.int32(), generator.int32());
}

/**
 * The key of one purpose and one name (of a parameter, a group …) under a seed. It depends on
 * nothing else: which other names there are, and in which order, does not matter.
 *
 * @param seed as `seedKey` gives it
 * @param name any text, told apart from the others by 32 bits (`nameHash`)
 */
export function drawKey(seed: DrawKey, purpose: Purpose, name: string): DrawKey {
  const key: DrawKey = new Int32Array(2);
  threefry2x32(seed, nameHash(purpose), nameHash(name), key);
  return key;
}
