/**
 * A fingerprint of a text (FNV-1a, 64 bits, over its UTF-8 bytes; Fowler, Noll & Vo): equal texts
 * have equal digests, on every machine. Not for secrets.
 *
 * @returns 16 hexadecimal digits
 */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, '0');
}
