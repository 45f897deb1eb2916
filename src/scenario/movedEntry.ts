import { moveCentre, type Distribution } from './distribution.ts';
import type { Json } from './layer.ts';

/** The entry that an input has after its number was moved, in the same unit: a belief keeps its shape. */
export function movedEntry(entry: Json | undefined, value: number): Json {
  if (typeof entry !== 'object' || entry === null) return value;
  return moveCentre(entry as unknown as Distribution, value);
}
