import { expect, test } from 'vitest';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { DrawSource } from '../../src/random/drawSource.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';
import { collect, kolmogorovSmirnov, momentErrors, SIGNIFICANCE } from './fit.ts';
import { underSeeds } from './underSeeds.ts';
import { uniformFaults } from './uniformFaults.ts';

const NEIGHBOURS = 40_000;
/** The draws have 32 bits: 20 are left to look at. */
const HIGH_BITS = 12;
const drawsOf = (seed: string, name = 'mac') =>
  new PersonDraws(drawKey(seedKey(seed), 'stay', name));

/** Ways to go from neighbour to neighbour with everything else kept. */
const ways: Record<string, (draws: PersonDraws, i: number) => void> = {
  replicates: (draws, i) => {
    draws.moveTo(i);
    draws.draw(0);
  },
  persons: (draws, i) => {
    draws.person = i;
    draws.draw(0);
  },
  events: (draws, i) => draws.draw(i),
  'persons and events together': (draws, i) => {
    draws.person = i >> 2;
    draws.draw(i & 3);
  },
};

underSeeds(['test', '0', '1'], (seed) => {
  test.each(Object.keys(ways))('%s are independent of their neighbours', (way) => {
    const draws = drawsOf(seed);
    const seconds: number[] = [];
    let i = 0;
    const firsts = collect(NEIGHBOURS, () => {
      ways[way]!(draws, i++);
      seconds.push(draws.second);
      return draws.first;
    });
    expect(uniformFaults(firsts, HIGH_BITS)).toEqual([]);
    expect(uniformFaults(Float64Array.from(seconds), HIGH_BITS)).toEqual([]);
    const both = Float64Array.from(
      { length: 2 * NEIGHBOURS },
      (_, at) => (at % 2 === 0 ? firsts[at / 2] : seconds[(at - 1) / 2])!,
    );
    expect(uniformFaults(both, HIGH_BITS)).toEqual([]);
  });

  test('the wait is standard exponential', () => {
    const draws = drawsOf(seed);
    let i = 0;
    const waits = collect(200_000, () => {
      draws.person = i % 200;
      if (draws.person === 0) draws.moveTo(i);
      draws.draw(i++ % 7);
      return draws.wait;
    });
    expect(kolmogorovSmirnov(waits, (x) => 1 - Math.exp(-x))).toBeGreaterThan(SIGNIFICANCE);
    const errors = momentErrors(waits, 1, 1);
    expect(errors.mean).toBeLessThan(4);
    expect(errors.variance).toBeLessThan(4);
  });
});

test('an event’s draws are the same whatever was drawn before', () => {
  const draws = drawsOf('test');
  const at = (replicate: number, person: number, event: number) => {
    draws.moveTo(replicate);
    draws.person = person;
    draws.draw(event);
    return [draws.first, draws.second, draws.wait];
  };
  const before = at(7, 11, 3);
  at(8, 11, 3);
  at(7, 12, 0);
  expect(at(7, 11, 3)).toEqual(before);
  expect(at(7, 11, 4)).not.toEqual(before);
  expect(at(7, 12, 3)).not.toEqual(before);
  expect(at(8, 11, 3)).not.toEqual(before);
});

test('a crowd has other draws than single persons with the same key', () => {
  const key = drawKey(seedKey('test'), 'stay', 'mac');
  const [crowd, single] = [new PersonDraws(key), new DrawSource(key)];
  crowd.draw(0);
  for (let person = 0; person < 1000; person++) {
    single.moveTo(0, person);
    expect(Math.abs(crowd.first - single.uniform())).toBeGreaterThan(2 ** -32);
  }
});

test('the wait is minus the logarithm of the first draw', () => {
  const draws = drawsOf('test');
  for (let event = 0; event < 1000; event++) {
    draws.draw(event);
    expect(draws.wait).toBeCloseTo(-Math.log(draws.first), 13);
  }
});

test('another name or seed gives other draws', () => {
  const firstOf = (draws: PersonDraws) => {
    draws.draw(0);
    return draws.first;
  };
  const known = [drawsOf('a'), drawsOf('b'), drawsOf('a', 'salix')].map(firstOf);
  expect(new Set(known).size).toBe(3);
});
