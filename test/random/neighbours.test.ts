import seedrandom from 'seedrandom';
import { describe, expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { naiveThreefry } from '../oracle/naiveThreefry.ts';
import { collect } from './fit.ts';
import { sourceFor } from './sources.ts';
import { underSeeds } from './underSeeds.ts';
import { uniformFaults } from './uniformFaults.ts';

const NEIGHBOURS = 40_000;

/** The number at each of 0, 1, 2 …, as a list. */
const along = (at: (i: number) => number) => {
  let i = 0;
  return collect(NEIGHBOURS, () => at(i++));
};

/** Ways to go from neighbour to neighbour with everything else kept. */
const ways: Record<string, (source: DrawSource, i: number) => void> = {
  replicates: (source, i) => source.moveTo(i, 0),
  persons: (source, i) => source.moveTo(0, i),
  'persons of a late replicate': (source, i) => source.moveTo(9_999, i),
  'replicate and person together': (source, i) => source.moveTo(i, i),
  'replicates 16 apart': (source, i) => source.moveTo(16 * i, 1),
  events: (source, i) => source.start(i),
  'draws of one event': () => undefined,
};

underSeeds(['test', '0', '1'], (seed) => {
  test.each(Object.keys(ways))('%s are independent of their neighbours', (way) => {
    const source = sourceFor('a', seed);
    const first = along((i) => (ways[way]!(source, i), source.uniform()));
    expect(uniformFaults(first)).toEqual([]);
    const third = along((i) => {
      ways[way]!(source, i);
      source.uniform();
      source.uniform();
      return source.uniform();
    });
    expect(uniformFaults(third)).toEqual([]);
  });

  test('the first two draws of persons are independent of each other', () => {
    const source = sourceFor('a', seed);
    const values = along((i) => {
      if (i % 2 === 0) source.moveTo(3, i / 2);
      return source.uniform();
    });
    expect(uniformFaults(values)).toEqual([]);
  });

  test('names that differ in a number are independent of each other', () => {
    const root = seedKey(seed);
    const key = (i: number) => drawKey(root, 'parameters', `name${i}`);
    expect(uniformFaults(along((i) => new DrawSource(key(i)).uniform()))).toEqual([]);
  });

  test('two purposes of one name are independent of each other', () => {
    const root = seedKey(seed);
    const sources = [
      new DrawSource(drawKey(root, 'stay', 'MAC')),
      new DrawSource(drawKey(root, 'afterExit', 'MAC')),
    ];
    const values = along((i) => {
      const source = sources[i % 2]!;
      source.moveTo(0, i >> 1);
      return source.uniform();
    });
    expect(uniformFaults(values)).toEqual([]);
  });
});

test('seeds that are neighbouring numbers are independent of each other', () => {
  expect(uniformFaults(along((i) => sourceFor('a', String(i)).uniform()))).toEqual([]);
});

describe('the same tests catch', () => {
  const broken: Record<string, () => Float64Array> = {
    'a counter as it is': () => along((i) => (i + 0.5) / NEIGHBOURS),
    'a counter times the golden ratio': () => along((i) => (i * 0.6180339887498949) % 1),
    'a linear congruential generator': () =>
      along((i) => ((Math.imul(1664525, i) + 1013904223) >>> 0) / 2 ** 32),
    'xor128 with the counter as its seed': () => along((i) => xor128(i)),
    'alea with neighbouring seeds': () => along((i) => seedrandom.alea(String(i))()),
    'four rounds of Threefry': () => along((i) => naiveThreefry([1, 2], [0, i], 4)[0] / 2 ** 32),
    'one number in a hundred that comes again': () => {
      const source = sourceFor('again');
      let last = 0;
      return along((i) => (i % 100 === 1 ? last : (last = source.uniform())));
    },
    'the top bits only': () => {
      const source = sourceFor('top bits');
      return along(() => Math.floor(source.uniform() * 2 ** 24) / 2 ** 24);
    },
    'a share of 0.6 % too many small numbers': () => {
      const source = sourceFor('small');
      return along((i) => (i % 160 === 0 ? source.uniform() / 100 : source.uniform()));
    },
  };

  test.each(Object.keys(broken))('%s', (name) => {
    expect(uniformFaults(broken[name]!())).not.toEqual([]);
  });
});

/** Marsaglia's xorshift of 128 bits, seeded as a beginner would; the eighth number. */
function xor128(seed: number): number {
  let [x, y, z, w] = [seed, 362436069, 521288629, 88675123];
  for (let i = 0; i < 8; i++) {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
  }
  return (w >>> 0) / 2 ** 32;
}
