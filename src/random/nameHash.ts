/**
 * A name as a 32-bit whole number: FNV-1a over the bytes of its UTF-8 form
 * (Fowler, Noll and Vo). Two names of a scenario with a hundred meet with a
 * chance of about one in a million.
 *
 * @returns −2³¹ … 2³¹ − 1
 */
export function nameHash(name: string): number {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, PRIME);
  return hash;
}

const OFFSET_BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
