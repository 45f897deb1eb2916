import type { Steps } from './steps.ts';

/** One byte's part in the sum, for each of them. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const BYTES_A_STEP = 500_000;

/**
 * The check sum that zip files keep of what is packed: 0 – 2³² − 1.
 *
 * @source ISO 3309, as PKWARE's APPNOTE 4.4.7 has it; of "123456789" it is 0xcbf43926
 */
export function* crc32(bytes: Uint8Array): Steps<number> {
  let sum = 0xffffffff;
  for (let from = 0; from < bytes.length; from += BYTES_A_STEP) {
    if (from > 0) yield 0;
    for (const byte of bytes.subarray(from, from + BYTES_A_STEP)) {
      sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
    }
  }
  return (sum ^ 0xffffffff) >>> 0;
}
