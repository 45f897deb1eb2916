import { describe } from 'vitest';

/**
 * The same tests under several seeds. All but the first seed say again what the first says, which
 * takes long and is not needed for every fault that is planted.
 */
export function underSeeds(seeds: readonly string[], body: (seed: string) => void): void {
  seeds.forEach((seed, turn) => {
    describe(`under the seed "${seed}"`, { tags: turn === 0 ? [] : ['long'] }, () => body(seed));
  });
}
