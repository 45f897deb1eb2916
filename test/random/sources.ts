import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import type { UniformSource } from '../../src/random/uniformSource.ts';

/** A source for one test; its name is its key. */
export function sourceFor(name: string, seed = 'test'): DrawSource {
  return new DrawSource(drawKey(seedKey(seed), 'parameters', name));
}

/** Hands out the given numbers in turn, again and again. */
export function given(...numbers: number[]): UniformSource {
  let next = 0;
  return { uniform: () => numbers[next++ % numbers.length]! };
}

/** Counts the uniform numbers that are taken. */
export function counting(source: UniformSource) {
  const counter = { taken: 0, uniform: () => (counter.taken++, source.uniform()) };
  return counter;
}
