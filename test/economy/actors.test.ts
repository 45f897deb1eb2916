import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTS, type Actor } from '../../src/evidence/actor.ts';
import {
  benefitKey,
  moneyShares,
  splitOverActors,
  type ActorExpectation,
} from '../../src/economy/actors.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyKey, anySplit } from '../scenario/anyScenario.ts';
import { BASE_2017, evidence, vary, varyGroups } from '../run/readyScenarios.ts';

type Split = Readonly<Record<Actor, ActorExpectation>>;

const sharesOf2017 = () => moneyShares(BASE_2017.assumptions, benefitKey(evidence));

function actorsOf(scenario: Scenario): Split {
  return expectScenario(scenario, evidence).economy.actors;
}

function expectToSum(actors: Split): void {
  for (const money of ['benefit', 'cost', 'net1', 'net5'] as const) {
    const sum = PARTS.reduce((all, part) => all + actors[part][money], 0);
    const scale = Math.abs(actors.society.cost) + Math.abs(actors.society.benefit);
    expect(Math.abs(sum - actors.society[money])).toBeLessThan(1e-12 * scale);
    const state = actors.af[money] + actors.fk[money] + actors.otherState[money];
    expect(Math.abs(state - actors.state[money])).toBeLessThan(1e-12 * scale);
  }
}

describe('the actors', () => {
  const mixes = fc
    .tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 10 })))
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const [fk = 0, af = 0, ske = 0, other = 0] = parts.map((part) => part / total);
      return { kind: 'shares', fk, af, ske, other } as const;
    });
  const choices = fc.record({
    agencyEffect: fc.constantFrom('half' as const, 'agency' as const, 'group' as const),
    estimate: fc.constantFrom('raw' as const, 'pooled' as const),
    split: anySplit,
    key: anyKey,
    plannedLengthMonths: fc.integer({ min: 1, max: 48 }),
    macMix: mixes,
    mix: mixes,
  });

  test('sum to society in benefit and cost, and the state’s rest never falls below 0', () => {
    fc.assert(
      fc.property(
        choices,
        ({ agencyEffect, estimate, split, key, plannedLengthMonths, mix, macMix }) => {
          const { exitShares, cost, benefit } = BASE_2017.assumptions;
          const changed = varyGroups(
            varyGroups(BASE_2017, { plannedLengthMonths, agencyMix: mix }),
            { agencyMix: macMix },
            ['mac'],
          );
          const actors = actorsOf(
            vary(changed, {
              assumptions: {
                agencyEffect,
                exitShares: { ...exitShares, estimate },
                cost: { ...cost, split },
                benefit: { ...benefit, key },
              },
            }),
          );
          expectToSum(actors);
          for (const part of PARTS) expect(actors[part].benefit).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 20171231, numRuns: 40 },
    );
  });

  test('share the benefit by the key of table 1 with the referrals of 2017', () => {
    const actors = actorsOf(BASE_2017);
    const key = { city: 90.8, region: 29.95, af: 216.6, fk: 418, otherState: 631.2 };
    for (const [part, share] of Object.entries(key)) {
      const { benefit } = actors[part as keyof typeof key];
      expect(benefit / actors.society.benefit).toBeCloseTo(share / 1580, 12);
    }
  });

  test.each([
    { split: 'payoff2017', city: 0.2, region: 0.2, af: 0.2, fk: 0.2, otherState: 0.2 },
    { split: 'law', city: 0.25, region: 0.25, af: 0, fk: 0.5, otherState: 0 },
  ] as const)('pay their parts by $split', ({ split: kind, ...parts }) => {
    const split = { kind };
    const { cost } = BASE_2017.assumptions;
    const actors = actorsOf(vary(BASE_2017, { assumptions: { cost: { ...cost, split } } }));
    for (const [part, share] of Object.entries(parts)) {
      expect(actors[part as keyof typeof parts].cost).toBeCloseTo(share * 9_180_000, 6);
    }
    expect(actors.participants.cost + actors.other.cost).toBe(0);
  });
});

describe('shares of one’s own', () => {
  const { cost, benefit } = BASE_2017.assumptions;

  test('say who pays: the region alone, say', () => {
    const before = actorsOf(BASE_2017);
    const split = { kind: 'shares', city: 0, region: 1, af: 0, fk: 0, otherState: 0 } as const;
    const after = actorsOf(vary(BASE_2017, { assumptions: { cost: { ...cost, split } } }));
    expect(after.region.cost).toBe(before.society.cost);
    expect(after.city.cost + after.state.cost).toBe(0);
    expect(after.region.benefit).toBe(before.region.benefit);
  });

  test('say who gains: half the participants, half the city', () => {
    const before = actorsOf(BASE_2017);
    const key = {
      kind: 'shares',
      ...{ city: 0.5, participants: 0.5 },
      ...{ region: 0, af: 0, fk: 0, otherState: 0, other: 0 },
    } as const;
    const after = actorsOf(vary(BASE_2017, { assumptions: { benefit: { ...benefit, key } } }));
    expect(after.participants.benefit).toBeCloseTo(before.society.benefit / 2, 6);
    expect(after.city.benefit).toBeCloseTo(before.society.benefit / 2, 6);
    expect(after.city.cost).toBe(before.city.cost);
  });
});

describe('jobs moved from one agency’s clients to another’s', () => {
  const group = vary(BASE_2017, { assumptions: { agencyEffect: 'group' } });
  // MAC has nearly all the jobs; all 8 of FK's starters there come from SKE instead.
  const moved = varyGroups(
    group,
    { agencyMix: { kind: 'shares', fk: 0, af: 23 / 34, ske: 11 / 34, other: 0 } },
    ['mac'],
  );

  test('raise what the city gains, and lower what FK gains', () => {
    const [before, after] = [actorsOf(group), actorsOf(moved)];
    expect(after.society.benefit).toBeCloseTo(before.society.benefit, 6);
    expect(after.city.benefit).toBeGreaterThan(before.city.benefit * 1.1);
    expect(after.fk.benefit).toBeLessThan(before.fk.benefit * 0.95);
    expect(after.af.benefit).toBeCloseTo(before.af.benefit, 6);
    expect(after.region.benefit).toBeCloseTo(before.region.benefit, 6);
    expectToSum(after);
  });

  test('move half of a follower’s benefit in proportion to its share of the jobs', () => {
    const share = (place: number, mix: 'jobsByClass' | 'observedJobsByClass') => {
      const groups = expectScenario(group, evidence).programme.groups;
      const jobs = (at: number) => groups.reduce((sum, each) => sum + (each[mix][at] ?? 0), 0);
      return jobs(place) / (jobs(0) + jobs(1) + jobs(2));
    };
    expect(share(0, 'jobsByClass')).toBeCloseTo(share(0, 'observedJobsByClass'), 12);
    const { programme } = expectScenario(group, evidence);
    const doubled = {
      ...programme,
      groups: programme.groups.map((each) => ({
        ...each,
        observedJobsByClass: [1, 2, 1],
        jobsByClass: [2, 1, 1],
      })),
    };
    const { fk, af, city } = splitOverActors(sharesOf2017(), doubled, 1, 1580);
    expect(fk.benefit).toBeCloseTo(418 * (0.5 + 0.5 * 2), 9);
    expect(af.benefit).toBeCloseTo(216.6 * (0.5 + 0.5 * 0.5), 9);
    expect(city.benefit).toBeCloseTo(90.8, 9);
  });
});

test('followers shrink alike when they would gain more than the rest of the state has', () => {
  const { programme } = expectScenario(BASE_2017, evidence);
  fc.assert(
    fc.property(
      fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 1e-6, max: 1, noNaN: true }))),
      fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 1e-6, max: 1, noNaN: true }))),
      (observedJobsByClass, jobsByClass) => {
        const groups = programme.groups.map((group) => ({
          ...group,
          observedJobsByClass,
          jobsByClass,
        }));
        const actors = splitOverActors(sharesOf2017(), { ...programme, groups }, 9e6, 1.58e6);
        expectToSum(actors);
        // Rounding of a sum of this size, and no more.
        for (const part of PARTS) expect(actors[part].benefit).toBeGreaterThan(-1e-9 * 1.58e6);
      },
    ),
    { seed: 20171231, numRuns: 300 },
  );
  const groups = programme.groups.map((group) => ({
    ...group,
    observedJobsByClass: [0.01, 0.5, 0.5],
    jobsByClass: [1, 0, 0],
  }));
  const actors = splitOverActors(sharesOf2017(), { ...programme, groups }, 9e6, 1.58e6);
  expect(actors.otherState.benefit).toBeCloseTo(0, 6);
  expect(actors.fk.benefit).toBeGreaterThan(418_000);
});
