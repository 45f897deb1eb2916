import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annualBenefit,
  benefitValues,
  type BenefitValues,
} from '../../src/economy/benefitValues.ts';
import { expectCost } from '../../src/economy/cost.ts';
import { paybackMonths } from '../../src/economy/payback.ts';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { byOutcome, OUTCOMES } from '../../src/evidence/outcome.ts';
import { constant } from '../../src/multistate/piecewiseConstant.ts';
import { expectProgramme } from '../../src/programme/expectProgramme.ts';
import { expectStay } from '../../src/programme/expectStay.ts';
import { endingAt } from '../../src/programme/plannedStay.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { naiveLognormal, naivePooling, naiveShares } from '../oracle/naivePooling.ts';
import { naivePayback } from '../oracle/naiveProgramme.ts';
import { naiveRandom } from '../oracle/naiveRandom.ts';
import { once } from '../once.ts';
import {
  BASE_2017,
  evidence,
  ready,
  vary,
  varyGroups,
  YEAR_LONG_GROUPS,
} from '../run/readyScenarios.ts';

const paybackOf = (scenario: Scenario) => expectScenario(scenario, evidence).economy.payback;

describe('a longer stay with unchanged hazards and all cost variable', () => {
  /** 2017's exits over its 636 person-months, as one group, at its cost per person-month. */
  const pooledPayback = (lengthMonths: number, calibration: 'A' | 'B') => {
    const hazards = {
      arbete: constant(6 / 636),
      studier: constant(2 / 636),
      avbrott: constant(44 / 636),
    };
    const { shares, meanStayMonths } = expectStay(hazards, endingAt(lengthMonths));
    const cost = (9_180_000 / 636) * meanStayMonths;
    return paybackMonths(cost, annualBenefit(shares, benefitValues(calibration))) ?? NaN;
  };

  test('leaves the payback exactly where it was in calibration B', () => {
    expect(pooledPayback(12, 'B')).toBeCloseTo(69.8, 1);
    expect(Math.abs(pooledPayback(24, 'B') - pooledPayback(12, 'B'))).toBeLessThan(1e-9);
  });

  test('makes it 14 % worse in calibration A, because fewer complete per person-month', () => {
    expect(pooledPayback(12, 'A')).toBeCloseTo(76.8, 1);
    expect(pooledPayback(24, 'A')).toBeCloseTo(87.6, 1);
    expect(pooledPayback(24, 'A') / pooledPayback(12, 'A')).toBeCloseTo(1.14, 2);
  });

  const base2019 = ready('bas-2019');
  const { assumptions } = base2019;
  const neutral = vary(base2019, {
    levers: { hold: 'starts' },
    assumptions: {
      agencyEffect: 'group',
      cost: { ...assumptions.cost, fixedShare: 0 },
      extension: {
        jobHazardRatio: { kind: 'fixed', value: 1 },
        dropOutHazardRatio: { kind: 'fixed', value: 1 },
      },
      benefit: { ...assumptions.benefit, calibration: 'B' },
    },
  });

  test.each([13, 18, 24, 60])(
    'is neutral in the whole engine at %d months',
    (plannedLengthMonths) => {
      const [short, long] = [12, plannedLengthMonths].map(
        (months) => paybackOf(varyGroups(neutral, { plannedLengthMonths: months })).report,
      );
      expect(Math.abs((long ?? NaN) - (short ?? NaN))).toBeLessThan(1e-9);
    },
  );

  test('is not neutral once the hazard of work changes: the guard can fail', () => {
    const better = vary(neutral, {
      assumptions: {
        extension: {
          ...neutral.assumptions.extension,
          jobHazardRatio: { kind: 'fixed', value: 1.1 },
        },
      },
    });
    const [short, long] = [12, 24].map(
      (plannedLengthMonths) => paybackOf(varyGroups(better, { plannedLengthMonths })).report,
    );
    expect(long).toBeLessThan((short ?? NaN) - 0.5);
  });
});

test('what happens in an extension does not matter as long as nobody is extended', () => {
  const changed = vary(BASE_2017, {
    assumptions: {
      extension: {
        jobHazardRatio: { kind: 'fixed', value: 5 },
        dropOutHazardRatio: { kind: 'fixed', value: 0 },
      },
    },
  });
  expect(paybackOf(changed)).toEqual(paybackOf(BASE_2017));
});

test('double cost gives double payback in the reports’ measures', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100_000, max: 100_000_000 }),
      fc.integer({ min: 1, max: 48 }),
      fc.boolean(),
      (costKronor, plannedLengthMonths, fillPlaces) => {
        const single = vary(varyGroups(BASE_2017, { plannedLengthMonths }), {
          levers: { costKronor, fillPlaces },
        });
        const twice = vary(single, { levers: { costKronor: 2 * costKronor } });
        const [one, two] = [paybackOf(single), paybackOf(twice)];
        for (const measure of ['report', 'reportSixMonths', 'reportTwentyFourMonths'] as const) {
          expect((two[measure] ?? NaN) / (one[measure] ?? NaN)).toBeCloseTo(2, 12);
        }
        if (two.full !== null) expect(two.full).toBeGreaterThan(one.full ?? NaN);
      },
    ),
    { seed: 20171231, numRuns: 15 },
  );
});

describe('the status at each time', () => {
  test.each(['exit', 'sixMonths', 'twentyFourMonths'] as const)(
    'counts every completer and everyone who left once: %s',
    (time) => {
      const { economy, programme } = expectScenario(BASE_2017, evidence);
      const sum = (persons: Readonly<Record<string, number>>) =>
        Object.values(persons).reduce((all, each) => all + each, 0);
      expect(sum(economy.status[time].completers)).toBeCloseTo(programme.completers, 9);
      expect(sum(economy.status[time].allExits)).toBeCloseTo(115, 9);
    },
  );

  test.each([12, 24, 36])(
    'can be read when benefits are counted for %d months',
    (benefitMonths) => {
      const { economy } = expectScenario(BASE_2017, evidence);
      const { benefit } = BASE_2017.assumptions;
      const short = expectScenario(
        vary(BASE_2017, { assumptions: { benefit: { ...benefit, benefitMonths } } }),
        evidence,
      ).economy;
      expect(short.status).toEqual(economy.status);
      expect(short.payback.reportTwentyFourMonths).toBe(economy.payback.reportTwentyFourMonths);
    },
  );

  test('gives the same payback at every time when the status persists', () => {
    const { afterExit } = BASE_2017.assumptions;
    const { report, reportSixMonths, reportTwentyFourMonths } = paybackOf(
      vary(BASE_2017, { assumptions: { afterExit: { ...afterExit, mode: 'statusPersists' } } }),
    );
    expect(reportSixMonths).toBeCloseTo(report ?? NaN, 9);
    expect(reportTwentyFourMonths).toBeCloseTo(report ?? NaN, 9);
  });
});

/**
 * The medians of the model's page: shares drawn from the pool, the two hazard ratios of the
 * extension from their distributions, calibration A, everything else at its centre. A closed form
 * takes the many draws; it is held against the engine on some of them.
 */
describe('the payback over draws of shares and hazard ratios', () => {
  const DRAWS = 20_000;
  const COMPARED = 20;
  const { groups } = cohortEvidence(evidence, 'sot-2017');
  const counts = groups.map(({ exits }) => OUTCOMES.map((outcome) => exits[outcome]));
  const drawn = once(() => {
    const random = naiveRandom(31);
    const pool = naivePooling(counts, 600_000, random);
    const draws = naiveShares(pool, counts, DRAWS, random).map((rows) => ({
      shares: rows.map((row) => byOutcome((_, column) => row[column] ?? NaN)),
      jobHazardRatio: naiveLognormal(random, 1, 0.35),
      dropOutHazardRatio: naiveLognormal(random, 0.4, 0.5),
    }));
    return { pool, draws };
  });
  type Draw = ReturnType<typeof drawn>['draws'][number];

  function closedForm(
    { levers, assumptions }: Scenario,
    draw: Draw,
    values: BenefitValues,
  ): number {
    return naivePayback(
      groups.map(({ id, lengthMonths, startsPerYear }, i) => ({
        shares: draw.shares[i] ?? byOutcome(() => NaN),
        observedMonths: lengthMonths,
        observedStarts: startsPerYear,
        plannedMonths: levers.groups[id]?.plannedLengthMonths ?? NaN,
        places: levers.groups[id]?.places ?? NaN,
      })),
      {
        ...levers,
        ...assumptions.cost,
        ...draw,
        jobKronor: values.exitJobKronor,
        completerKronor: values.completerKronor,
      },
    );
  }

  function engine(scenario: Scenario, draw: Draw): number {
    const own = groups.map((group, i) => {
      const shares = draw.shares[i] ?? byOutcome(() => NaN);
      return [group.id, { evidence: group, sharesByClass: [shares, shares, shares] }] as const;
    });
    const { jobHazardRatio, dropOutHazardRatio } = draw;
    const { parameters } = expectScenario(scenario, evidence);
    const drawn = { ...parameters, groups: new Map(own), jobHazardRatio, dropOutHazardRatio };
    const programme = expectProgramme(scenario, drawn);
    const { costKronor } = expectCost(scenario, programme);
    return paybackMonths(costKronor, annualBenefit(programme.exits, benefitValues('A'))) ?? NaN;
  }

  const { cost } = BASE_2017.assumptions;
  const long = varyGroups(BASE_2017, { plannedLengthMonths: 24 }, YEAR_LONG_GROUPS);

  describe.each([
    { name: '12 months', scenario: BASE_2017, median: 63 },
    {
      name: '24 months, budget held',
      scenario: vary(long, { levers: { hold: 'budget' } }),
      median: 67.5,
    },
    { name: '24 months, starts held', scenario: long, median: 68.5 },
    {
      name: '24 months, starts held, added months at the variable cost',
      scenario: vary(long, { assumptions: { cost: { ...cost, addedMonthFactor: 0.3 } } }),
      median: 55,
    },
    {
      name: '24 months, budget held, empty places filled',
      scenario: vary(long, { levers: { hold: 'budget', fillPlaces: true } }),
      median: 54,
    },
    {
      name: '12 months, empty places filled',
      scenario: vary(BASE_2017, { levers: { hold: 'budget', fillPlaces: true } }),
      median: 50.5,
    },
    {
      name: '12 months, starts held, empty places filled',
      scenario: vary(BASE_2017, { levers: { fillPlaces: true } }),
      median: 50.5,
    },
  ])('$name', ({ scenario, median }) => {
    test('is the same in closed form, draw by draw', () => {
      const values = benefitValues('A');
      for (const draw of drawn().draws.slice(0, COMPARED)) {
        const closed = closedForm(scenario, draw, values);
        expect(engine(scenario, draw) / closed).toBeCloseTo(1, 10);
      }
    });

    test(`has the median ${median} ± 1`, () => {
      const { pool, draws } = drawn();
      const values = benefitValues('A');
      const paybacks = draws
        .map((draw) => closedForm(scenario, draw, values))
        .sort((a, b) => a - b);
      const quantile = (part: number) => paybacks[Math.floor(part * DRAWS)] ?? NaN;
      // Standard error of the median from the quantiles one binomial deviation away; the draws
      // are worth no more than the pool's effective size.
      const deviation = 0.5 * Math.sqrt(1 / DRAWS + 1 / pool.effectiveSize);
      const standardError = (quantile(0.5 + deviation) - quantile(0.5 - deviation)) / 2;
      expect(standardError).toBeLessThan(0.5);
      expect(Math.abs(quantile(0.5) - median)).toBeLessThan(1);
    });
  });
});
