import { describe, expect, test } from 'vitest';
import { PlaceQueue } from '../../src/multistate/placeQueue.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { PersonDraws } from '../../src/random/personDraws.ts';

/**
 * The queue with one place and exponential stays, in closed form: with arrivals at rate λ and
 * stays at rate μ, ρ = λ / μ, the mean wait is ρ / (μ − λ) and a share ρ has to wait at all. With
 * c places the wait is Erlang's. Little's law: mean number = rate × mean time, for any queue.
 *
 * Waits follow on each other, so that standard errors come from the means of long batches.
 */
const BATCHES = 60;
const BATCH = 6000;
/** Persons at the beginning, when the queue still remembers that it was empty. */
const WARM_UP = 6000;

interface Visit {
  readonly arrival: number;
  readonly wait: number;
  readonly stay: number;
}

/** A long run of arrivals at a rate of `perMonth`, cut into batches. */
function run(places: number, perMonth: number, stayAt: (uniform: number) => number): Visit[][] {
  const draws = new PersonDraws(drawKey(seedKey('queue'), 'queue', `${places} ${perMonth}`));
  const queue = new PlaceQueue();
  queue.open(places);
  let arrival = 0;
  const batches: Visit[][] = [];
  for (let person = 0; person < WARM_UP + BATCHES * BATCH; person++) {
    draws.person = person;
    draws.draw(0);
    arrival -= Math.log(draws.first) / perMonth;
    const stay = stayAt(draws.second);
    const wait = queue.enter(arrival, stay) - arrival;
    if (person < WARM_UP) continue;
    const batch = Math.floor((person - WARM_UP) / BATCH);
    (batches[batch] ??= []).push({ arrival, wait, stay });
  }
  return batches;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean of the batches' means, with its standard error. */
function summary(batches: readonly Visit[][], value: (visit: Visit) => number) {
  const means = batches.map((visits) => meanOf(visits.map(value)));
  const mean = meanOf(means);
  const variance = means.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (BATCHES - 1);
  return { mean, standardError: Math.sqrt(variance / BATCHES) };
}

describe.each([0.5, 0.8])('one place, exponential stays of mean 1, λ = %d', (rate) => {
  const batches = run(1, rate, (uniform) => -Math.log(uniform));

  test('the mean wait is ρ / (μ − λ)', () => {
    const { mean, standardError } = summary(batches, ({ wait }) => wait);
    expect(Math.abs(mean - rate / (1 - rate))).toBeLessThan(4 * standardError);
    expect(standardError).toBeLessThan(0.04 * mean);
  });

  test('a share ρ has to wait', () => {
    const { mean, standardError } = summary(batches, ({ wait }) => (wait > 0 ? 1 : 0));
    expect(Math.abs(mean - rate)).toBeLessThan(4 * standardError);
  });
});

test('three places: a wait as Erlang has it', () => {
  const [places, rate] = [3, 2.4];
  const batches = run(places, rate, (uniform) => -Math.log(uniform));
  const term = (n: number) =>
    Array.from({ length: n }, (_, i) => rate / (i + 1)).reduce((a, b) => a * b, 1);
  const last = term(places) * (places / (places - rate));
  const chance = last / (term(0) + term(1) + term(2) + last);
  const { mean, standardError } = summary(batches, ({ wait }) => wait);
  expect(Math.abs(mean - chance / (places - rate))).toBeLessThan(4 * standardError);
});

describe('Little’s law: mean number = rate × mean time', () => {
  test.each([
    ['one place, exponential stays', 1, 0.8, (uniform: number) => -Math.log(uniform)],
    ['30 places, stays of 2 to 12 months', 30, 4, (uniform: number) => 2 + 10 * uniform],
  ] as const)('%s', (_, places, rate, stayAt) => {
    const visits = run(places, rate, stayAt).flat();
    const from = visits[0]?.arrival ?? NaN;
    const to = visits.at(-1)?.arrival ?? NaN;
    // Counted by looking: how many are in line, and how many inside, at times spread evenly.
    const looks = 60_000;
    const line = new Float64Array(looks + 1);
    const inside = new Float64Array(looks + 1);
    const at = (time: number) =>
      Math.min(looks, Math.max(0, Math.ceil(((time - from) / (to - from)) * looks)));
    const count = (column: Float64Array, start: number, end: number) => {
      column[at(start)] = (column[at(start)] ?? 0) + 1;
      column[at(end)] = (column[at(end)] ?? 0) - 1;
    };
    for (const { arrival, wait, stay } of visits) {
      count(line, arrival, arrival + wait);
      count(inside, arrival + wait, arrival + wait + stay);
    }
    const perMonth = visits.length / (to - from);
    for (const [column, months] of [
      [line, meanOf(visits.map(({ wait }) => wait))],
      [inside, meanOf(visits.map(({ stay }) => stay))],
    ] as const) {
      let now = 0;
      const seen = Array.from(column.subarray(0, looks), (change) => (now += change));
      const number = meanOf(seen);
      const spread = Math.sqrt(meanOf(seen.map((each) => (each - number) ** 2)));
      // The same run looked at in two ways: looks spread evenly are no worse than looks at random.
      expect(Math.abs(number - perMonth * months)).toBeLessThan((4 * spread) / Math.sqrt(looks));
      if (column === inside) expect(Math.max(...seen.slice(0, 10_000))).toBe(places);
    }
  });
});
