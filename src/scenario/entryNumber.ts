import { centre, type Distribution } from './distribution.ts';
import type { Json } from './layer.ts';

/**
 * The number at an entry, in the entry's unit: itself, or a belief's centre; undefined for others.
 */
export function entryNumber(entry: Json | undefined): number | undefined {
  if (typeof entry === 'number') return entry;
  const isBelief = typeof entry === 'object' && entry !== null && 'kind' in entry;
  return isBelief ? centre(entry as unknown as Distribution) : undefined;
}
