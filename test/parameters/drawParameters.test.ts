import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import { expectEconomy } from '../../src/economy/expectEconomy.ts';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { beliefDraws } from '../../src/parameters/drawBelief.ts';
import { parameterSampler } from '../../src/parameters/drawParameters.ts';
import { JOB_KINDS, type JobKinds } from '../../src/evidence/jobKind.ts';
import { EXIT_JOBS, FOUND_JOBS } from '../../src/parameters/jobKinds.ts';
import { jobKindDraws } from '../../src/parameters/jobKindSampler.ts';
import {
  expectParameters,
  workHazardPerMonth,
  type Parameters,
} from '../../src/parameters/parameters.ts';
import { expectProgramme } from '../../src/programme/expectProgramme.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import type { Distribution } from '../../src/scenario/distribution.ts';
import { setEntry, type Json, type Path } from '../../src/scenario/layer.ts';
import type { Assumptions } from '../../src/scenario/scenario.ts';
import { ownSot2017 } from '../evidence/ownSot2017.ts';
import { BASE_2017, evidence, READY_SCENARIOS } from '../run/readyScenarios.ts';
import { anyScenario, anyValueAt, fieldsWith } from '../scenario/anyScenario.ts';
import { errorsFrom, quantile, STANDARD_ERRORS } from './sampled.ts';

const cohort = cohortEvidence(evidence, 'sot-2017');
/** Nothing is certain that a belief is about: the benefit falls off too. */
const assumptions: Assumptions = {
  ...BASE_2017.assumptions,
  benefit: { ...BASE_2017.assumptions.benefit, fallOffPerYear: { kind: 'beta', a: 2, b: 18 } },
};
const SEED = seedKey('parameters');
const DRAWS = 20_000;

function drawMany(given: Assumptions, draws: number, of = cohort): Parameters[] {
  const sampler = parameterSampler(of, given, SEED);
  return Array.from({ length: draws }, (_, replicate) => sampler.draw(replicate));
}

function withBenefit(change: Partial<Assumptions['benefit']>): Assumptions {
  return { ...assumptions, benefit: { ...assumptions.benefit, ...change } };
}

describe('a draw', () => {
  test('has every number that the exact engine’s parameters have', () => {
    const expected = expectParameters(cohort, assumptions);
    const [drawn] = drawMany(assumptions, 1);
    expect(Object.keys(drawn!)).toEqual(Object.keys(expected));
    expect([...drawn!.groups.keys()]).toEqual([...expected.groups.keys()]);
    for (const [id, { evidence }] of drawn!.groups) {
      expect(evidence).toBe(expected.groups.get(id)!.evidence);
    }
  });

  test('is the same from another sampler, in any order, and after others', () => {
    const [one, other] = [0, 1].map(() => parameterSampler(cohort, assumptions, SEED));
    const forwards = [0, 1, 2, 9_999].map((replicate) => one!.draw(replicate));
    expect([9_999, 2, 1, 0].map((replicate) => other!.draw(replicate)).reverse()).toEqual(forwards);
    expect(one!.draw(1)).toEqual(forwards[1]);
  });

  test('is not changed by later draws', () => {
    const sampler = parameterSampler(cohort, assumptions, SEED);
    const first = sampler.draw(0);
    const kept = structuredClone(first);
    sampler.draw(1);
    expect(first).toEqual(kept);
  });

  test('is another one with another replicate or seed, in every number', () => {
    const [first, second] = drawMany(assumptions, 2);
    const other = parameterSampler(cohort, assumptions, seedKey('other')).draw(0);
    for (const different of [second!, other]) {
      for (const key of keysOf(first)) expect(different[key], key).not.toEqual(first![key]);
    }
  });

  test('with everything certain is the exact engine’s, but for the exit shares', () => {
    const fixed = { kind: 'fixed', value: 0.5 } as const;
    const { afterExit, benefit, counterfactual, dropOuts, extension, selection } = assumptions;
    const certain = {
      ...assumptions,
      selection: mapped(selection, () => fixed),
      dropOuts: mapped(dropOuts, () => fixed),
      extension: mapped(extension, () => fixed),
      counterfactual: mapped(counterfactual, () => fixed),
      afterExit: mapped(afterExit, (value) => (isBelief(value) ? fixed : value)),
      benefit: {
        ...mapped(benefit, (value) => (isBelief(value) ? fixed : value)),
        jobKinds: 'asCounted',
      },
    } as Assumptions;
    const expected = expectParameters(cohort, certain);
    for (const drawn of drawMany(certain, 5)) {
      expect({ ...drawn, groups: expected.groups }).toEqual(expected);
    }
  });
});

test('every number has the draws of its place in the assumptions', () => {
  const [, drawn] = drawMany(assumptions, 2);
  const { afterExit, benefit, counterfactual, dropOuts, extension, selection } = assumptions;
  const rooms = { afterExit, benefit, counterfactual, dropOuts, extension, selection };
  const at = (place: string) => {
    const [room = '', name = ''] = place.split('.');
    const beliefs = rooms[room as keyof typeof rooms] as Readonly<Record<string, Distribution>>;
    return beliefDraws(SEED, place, beliefs[name]!)(1);
  };
  const atExit = JOB_KINDS.filter((kind) => kind !== 'hourly');
  expect(drawn).toMatchObject({
    jobHazardRatio: at('extension.jobHazardRatio'),
    dropOutHazardRatio: at('extension.dropOutHazardRatio'),
    selectionWorkRatio: at('selection.workHazardRatio'),
    selectionDropOutRatio: at('selection.dropOutHazardRatio'),
    healthShareOfDropOuts: at('dropOuts.healthShare'),
    workHazardPerMonth: workHazardPerMonth(at('afterExit.workWithinSixMonths')),
    laterHazardRatio: at('afterExit.laterHazardRatio'),
    jobLossPerMonth: at('afterExit.jobLossPerYear') / 12,
    dropOutFactor: at('afterExit.dropOutFactor'),
    counterfactualFactor: at('counterfactual.hazardFactor'),
    deadweightShare: at('counterfactual.deadweightShare'),
    exitJobKinds: jobKindDraws(SEED, 'benefit.jobKinds.exit', EXIT_JOBS, atExit)(1),
    foundJobKinds: jobKindDraws(SEED, 'benefit.jobKinds.found', FOUND_JOBS, JOB_KINDS)(1),
    jobValueFactor: at('benefit.jobValueFactor') * at('benefit.yearFactor'),
    completerValueFactor: at('benefit.completerValueFactor') * at('benefit.yearFactor'),
    subsidisedValueShare: at('benefit.subsidisedValueShare'),
    benefitFallOffPerMonth: at('benefit.fallOffPerYear') / 12,
  });
});

const keysOf = (drawn: Parameters | undefined) => Object.keys(drawn!) as (keyof Parameters)[];

/** What each assumption may change in a draw; nothing where it is not named. */
const CHANGES: Readonly<Record<string, readonly (keyof Parameters)[]>> = {
  exitShares: ['groups'],
  agencyEffect: ['groups'],
  'selection.workHazardRatio': ['selectionWorkRatio'],
  'selection.dropOutHazardRatio': ['selectionDropOutRatio'],
  'dropOuts.healthShare': ['healthShareOfDropOuts'],
  'extension.jobHazardRatio': ['jobHazardRatio'],
  'extension.dropOutHazardRatio': ['dropOutHazardRatio'],
  'afterExit.workWithinSixMonths': ['workHazardPerMonth'],
  'afterExit.laterHazardRatio': ['laterHazardRatio'],
  'afterExit.jobLossPerYear': ['jobLossPerMonth'],
  'afterExit.dropOutFactor': ['dropOutFactor'],
  'counterfactual.hazardFactor': ['counterfactualFactor'],
  'counterfactual.deadweightShare': ['deadweightShare'],
  'benefit.jobValueFactor': ['jobValueFactor'],
  'benefit.completerValueFactor': ['completerValueFactor'],
  'benefit.subsidisedValueShare': ['subsidisedValueShare'],
  'benefit.fallOffPerYear': ['benefitFallOffPerMonth'],
  'benefit.yearFactor': ['jobValueFactor', 'completerValueFactor'],
  'benefit.jobKinds': ['exitJobKinds', 'foundJobKinds'],
};

describe('one assumption changed', () => {
  const paths = fieldsWith([])
    .filter(([room]) => room === 'assumptions')
    .filter((path) => path.at(-1) !== 'evidence'); // another year's groups: another cohort

  test.each(paths.map((path) => [path.slice(1).join('.'), path] as const))(
    '%s: every other number is drawn as before',
    (name, path) => {
      const named = Object.entries(CHANGES).find(([start]) => `${name}.`.startsWith(`${start}.`));
      const affected = named?.[1] ?? [];
      const before = drawMany(assumptions, 5);
      fc.assert(
        fc.property(anyValueAt(path), (value) => {
          const after = drawMany(withEntry(path, value), 5);
          for (const key of keysOf(before[0])) {
            if (affected.includes(key)) continue;
            expect(after.map((draw) => draw[key])).toEqual(before.map((draw) => draw[key]));
          }
        }),
        { seed: 20171231, numRuns: 5 },
      );
    },
    60_000,
  );
});

test('groups in another order are drawn bit for bit as before, and handed out in their own order', () => {
  const turned = { ...cohort, groups: [...cohort.groups].reverse() };
  const after = drawMany(assumptions, 20, turned);
  expect([...after[0]!.groups.keys()]).toEqual(['mac', 'salix', 'upplevelse', 'tradgard']);
  drawMany(assumptions, 20).forEach((before, replicate) => {
    for (const key of keysOf(before)) expect(after[replicate]![key]).toEqual(before[key]);
  });
});

test('another group’s name changes no other group’s draws', () => {
  const renamed = {
    ...cohort,
    groups: cohort.groups.map((group) =>
      group.id === 'mac' ? { ...group, id: 'aaa', name: 'New' } : group,
    ),
  };
  const after = drawMany(assumptions, 20, renamed);
  drawMany(assumptions, 20).forEach((before, replicate) => {
    for (const id of ['tradgard', 'upplevelse', 'salix']) {
      const sharesOf = (draw: Parameters) => draw.groups.get(id)!.sharesByClass;
      expect(sharesOf(after[replicate]!)).toEqual(sharesOf(before));
    }
  });
});

describe('the numbers drawn', () => {
  function columns() {
    const draws = drawMany(assumptions, DRAWS);
    return { draws, column: (key: keyof Parameters) => draws.map((draw) => draw[key] as number) };
  }

  test('have the means of the model page', () => {
    const { column } = columns();
    expect(errorsFrom(Math.exp(0.35 ** 2 / 2), column('jobHazardRatio'))).toBeLessThan(4);
    expect(errorsFrom(0.4 * Math.exp(0.125), column('dropOutHazardRatio'))).toBeLessThan(4);
    expect(errorsFrom(0.6 * Math.exp(0.125), column('laterHazardRatio'))).toBeLessThan(4);
    expect(errorsFrom(0.01, column('jobLossPerMonth'))).toBeLessThan(4);
    expect(errorsFrom(0.4, column('dropOutFactor'))).toBeLessThan(4);
    expect(errorsFrom(0.4, column('counterfactualFactor'))).toBeLessThan(4);
    expect(errorsFrom(0.25, column('deadweightShare'))).toBeLessThan(4);
    expect(errorsFrom(0.224, column('subsidisedValueShare'))).toBeLessThan(4);
    expect(errorsFrom(0.1 / 12, column('benefitFallOffPerMonth'))).toBeLessThan(4);
    const found = column('workHazardPerMonth').map((hazard) => 1 - Math.exp(-6 * hazard));
    expect(errorsFrom(0.15, found)).toBeLessThan(4);
  });

  test('are independent of each other, but for the year that both values share', () => {
    const { draws, column } = columns();
    const keys = keysOf(draws[0]).filter((key) => typeof draws[0]![key] === 'number');
    const ranks = new Map(keys.map((key) => [key, standardized(column(key).map(Math.log1p))]));
    for (const one of keys) {
      for (const other of keys) {
        if (one >= other) continue;
        const products = ranks.get(one)!.map((x, i) => x * ranks.get(other)![i]!);
        const together = [one, other].sort().join() === 'completerValueFactor,jobValueFactor';
        if (together) expect(errorsFrom(0, products)).toBeGreaterThan(20);
        else expect(errorsFrom(0, products), `${one} ${other}`).toBeLessThan(STANDARD_ERRORS);
      }
    }
  });

  test('share one factor of the year, of its width', () => {
    const { draws } = columns();
    const still = withBenefit({ yearFactor: { kind: 'fixed', value: 1 } });
    const without = drawMany(still, DRAWS);
    const years = draws.map((draw, i) => draw.jobValueFactor / without[i]!.jobValueFactor);
    const others = draws.map(
      (draw, i) => draw.completerValueFactor / without[i]!.completerValueFactor,
    );
    const apart = others.map((other, i) => Math.abs(other / years[i]! - 1));
    expect(Math.max(...apart)).toBeLessThan(1e-12);
    const squares = years.map((year) => Math.log(year) ** 2);
    expect(errorsFrom(0.35 ** 2, squares)).toBeLessThan(STANDARD_ERRORS);
    expect(quantile(years, 0.5)).toBeCloseTo(1, 1);
  });
});

describe('kinds of jobs', () => {
  const total = (kinds: JobKinds) => JOB_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);

  test.each([
    ['exitJobKinds', { ...EXIT_JOBS }, 7],
    ['foundJobKinds', { ...FOUND_JOBS }, 15.25],
  ] as const)(
    '%s have the means and variances of a Dirichlet with a quarter added',
    (key, counts, weight) => {
      const draws = drawMany(assumptions, DRAWS);
      for (const kind of JOB_KINDS) {
        const shares = draws.map((draw) => draw[key][kind]);
        if (key === 'exitJobKinds' && kind === 'hourly') {
          expect(shares.every((share) => share === 0)).toBe(true);
          continue;
        }
        const a = counts[kind] + 0.25;
        expect(errorsFrom(a / weight, shares)).toBeLessThan(STANDARD_ERRORS);
        const squares = shares.map((share) => share * share);
        expect(errorsFrom((a * (a + 1)) / weight / (weight + 1), squares)).toBeLessThan(
          STANDARD_ERRORS,
        );
      }
      for (const draw of draws.slice(0, 100)) expect(total(draw[key])).toBeCloseTo(1, 12);
    },
  );

  test('are worth 4 % less a job at exit than as counted', () => {
    const draws = drawMany(assumptions, DRAWS);
    const counted = benefitValues('A').exitJobKronor;
    const values = draws.map(({ exitJobKinds }) => {
      const parameters = { exitJobKinds, foundJobKinds: FOUND_JOBS, ...CENTRES };
      return benefitValues('A', parameters).exitJobKronor / counted;
    });
    // (3.25 + 1.25 / 2 + 0.224 (0.25 + 2.25 / 2)) / 7 against (3 + 1 / 2 + 0.224) / 6.
    expect(errorsFrom(4.183 / 7 / (3.724 / 6), values)).toBeLessThan(STANDARD_ERRORS);
    expect(4.183 / 7 / (3.724 / 6)).toBeCloseTo(0.96, 2);
  });

  test('as counted stand as they are', () => {
    for (const draw of drawMany(withBenefit({ jobKinds: 'asCounted' }), 3)) {
      expect(draw.exitJobKinds).toBe(EXIT_JOBS);
      expect(draw.foundJobKinds).toBe(FOUND_JOBS);
    }
  });
});

const CENTRES = { jobValueFactor: 1, completerValueFactor: 1, subsidisedValueShare: 0.224 };

describe('beliefs that reach too far', () => {
  const change = { kind: 'lognormal', median: 0.9, logSd: 3 } as const;

  test('about work within six months give a finite hazard, of 1.15 a month at most', () => {
    const afterExit = { ...assumptions.afterExit, workWithinSixMonths: change };
    const hazards = drawMany({ ...assumptions, afterExit }, 500).map(
      (draw) => draw.workHazardPerMonth,
    );
    expect(Math.max(...hazards)).toBeCloseTo(-Math.log(0.001) / 6, 12);
  });

  test('about the benefit that would have come anyway take no more than all of it', () => {
    const counterfactual = { ...assumptions.counterfactual, deadweightShare: change };
    const shares = drawMany({ ...assumptions, counterfactual }, 500).map(
      (draw) => draw.deadweightShare,
    );
    expect(Math.max(...shares)).toBe(1);
  });
});

test('raw shares of a group that nobody completed are refused at once', () => {
  const groups = cohort.groups.map((group) => ({ ...group, exits: { ...group.exits, rehab: 0 } }));
  const exitShares = { ...assumptions.exitShares, estimate: 'raw' } as const;
  const attempt = () =>
    parameterSampler({ ...cohort, groups }, { ...assumptions, exitShares }, SEED);
  expect(attempt).toThrow('raw shares need rehab exits');
});

test.each([...READY_SCENARIOS])(
  'the exact engine runs on draws for %s',
  (_, scenario) => {
    const own = cohortEvidence(evidence, scenario.assumptions.exitShares.evidence);
    for (const parameters of drawMany(scenario.assumptions, 3, own)) {
      const programme = expectProgramme(scenario, parameters);
      const { payback } = expectEconomy(scenario, parameters, evidence, programme);
      expect(payback.report).toBeGreaterThan(0);
      expect(programme.completers).toBeLessThan(programme.startsPerYear);
    }
  },
  60_000,
);

/** With a period of one's own, called as those that are made up call it. */
const withOwn = (() => {
  const own = ownSot2017();
  return {
    ...evidence,
    own: { ...own, cohorts: own.cohorts.map((each) => ({ ...each, id: 'own' })) },
  };
})();

test('any assumptions, in any year: whole shares, and numbers of 0 or more', () => {
  fc.assert(
    fc.property(anyScenario, fc.boolean(), ({ assumptions }, yearEffect) => {
      const own = cohortEvidence(withOwn, assumptions.exitShares.evidence);
      const sampler = parameterSampler(own, assumptions, SEED, { yearEffect });
      for (let replicate = 0; replicate < 5; replicate++) {
        const { groups, exitJobKinds, foundJobKinds, ...numbers } = sampler.draw(replicate);
        for (const { sharesByClass } of groups.values()) {
          expect(sharesByClass).toHaveLength(3);
          for (const shares of sharesByClass) {
            const sum = OUTCOMES.reduce((all, outcome) => all + shares[outcome], 0);
            expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
            expect(shares.rehab).toBeGreaterThan(0);
            for (const outcome of OUTCOMES) expect(shares[outcome]).toBeGreaterThanOrEqual(0);
          }
        }
        for (const value of Object.values({ ...numbers, ...exitJobKinds, ...foundJobKinds })) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { seed: 20171231, numRuns: 100 },
  );
}, 60_000);

function withEntry(path: Path, value: Json): Assumptions {
  const changed = setEntry({ ...BASE_2017, assumptions }, path, value);
  return (changed as unknown as typeof BASE_2017).assumptions;
}

function isBelief(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function mapped<Value extends object>(object: Value, change: (value: unknown) => unknown): Value {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value)]),
  ) as Value;
}

/** Shifted and scaled to mean 0 and variance 1. */
function standardized(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
