import { describe, expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import type { IntakeLedger } from '../../src/economy/intakeLedger.ts';
import { lastingPaybackMonths } from '../../src/economy/payback.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { expectHazards } from '../../src/multistate/expectHazards.ts';
import type { HazardTrace } from '../../src/multistate/occupancyTrace.ts';
import { afterExitModel, type AfterExitState } from '../../src/programme/afterExit.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Assumptions, Scenario } from '../../src/scenario/scenario.ts';
import { naiveLedger, type NaiveStarts } from '../oracle/naiveLedger.ts';
import { BASE_2017, evidence, ready, READY_SCENARIOS, vary } from '../run/readyScenarios.ts';

const ledgerOf = (scenario: Scenario): IntakeLedger =>
  expectScenario(scenario, evidence).economy.ledger;

function withBenefit(scenario: Scenario, change: Partial<Assumptions['benefit']>): Scenario {
  return vary(scenario, {
    assumptions: { benefit: { ...scenario.assumptions.benefit, ...change } },
  });
}

function withStatusPersisting(scenario: Scenario): Scenario {
  const { afterExit } = scenario.assumptions;
  return vary(scenario, { assumptions: { afterExit: { ...afterExit, mode: 'statusPersists' } } });
}

const last = (values: readonly number[]) => values.at(-1) ?? NaN;

/** The stays of 2017 have constant hazards and their observed length: known from their shares. */
function intakeOf(scenario: Scenario): NaiveStarts[] {
  const { parameters, programme } = expectScenario(scenario, evidence);
  return programme.groups.flatMap(({ groupId, stays }) => {
    const group = parameters.groups.get(groupId);
    if (!group) throw new Error(`no such group: ${groupId}`);
    return stays.map(({ starts }, place) => {
      const shares = group.sharesByClass[place];
      if (!shares) throw new Error(`no class: ${place}`);
      return { starts, shares, lengthMonths: group.evidence.lengthMonths };
    });
  });
}

describe('the ledger of a ready scenario', () => {
  test.each([...READY_SCENARIOS.keys()])('sums to the year’s cost: %s', (id) => {
    const { economy } = expectScenario(ready(id), evidence);
    const cost = economy.cost.costKronor;
    expect(Math.abs(last(economy.ledger.costKronor) - cost)).toBeLessThan(1e-9 * cost);
  });

  test.each([...READY_SCENARIOS.keys()])('starts at 0 and is benefit less cost: %s', (id) => {
    const { timesMonths, netKronor, benefitKronor, costKronor } = ledgerOf(ready(id));
    expect([netKronor[0], benefitKronor[0], costKronor[0]]).toEqual([0, 0, 0]);
    expect(last(timesMonths)).toBe(240);
    netKronor.forEach((net, i) => {
      expect(net).toBeCloseTo((benefitKronor[i] ?? NaN) - (costKronor[i] ?? NaN), 6);
    });
  });

  test.each([...READY_SCENARIOS.keys()])('never gives cost back: %s', (id) => {
    const { costKronor } = ledgerOf(ready(id));
    costKronor.forEach((cost, i) => {
      if (i > 0) expect(cost).toBeGreaterThanOrEqual((costKronor[i - 1] ?? NaN) - 1e-6);
    });
  });
});

describe('with the status at exit persisting', () => {
  const still = withStatusPersisting(BASE_2017);

  /** Mean time from start to each exit: a cut-off exponential, or the planned end. */
  function meanStays({ shares, lengthMonths }: NaiveStarts) {
    const total = -Math.log(shares.rehab) / lengthMonths;
    const early = 1 / total - (lengthMonths * shares.rehab) / (1 - shares.rehab);
    return { arbete: early, studier: early, rehab: lengthMonths };
  }

  /** Once all have left, each has earned a constant rate since the mean time of exit. */
  function benefitBy(months: number): number {
    const { deadweightShare } = expectScenario(still, evidence).parameters;
    const values = benefitValues('A');
    return intakeOf(still).reduce((sum, intake) => {
      const stays = meanStays(intake);
      const perYear = { ...{ studier: 7850, rehab: 7850 }, arbete: values.exitJobKronor };
      return (['arbete', 'studier', 'rehab'] as const).reduce((own, outcome) => {
        const persons = intake.starts * intake.shares[outcome] * (1 - deadweightShare);
        return own + (persons * perYear[outcome] * (months - 6 - stays[outcome])) / 12;
      }, sum);
    }, 0);
  }

  test('everyone earns a constant rate since the mean time of exit', () => {
    const { timesMonths, benefitKronor } = ledgerOf(still);
    for (const months of [24, 60, 240]) {
      const point = timesMonths.indexOf(months);
      const expected = benefitBy(months);
      // Exits are put in the middle of half months: second order.
      expect(Math.abs((benefitKronor[point] ?? NaN) / expected - 1)).toBeLessThan(2e-4);
    }
  });

  test('the payback is where that line meets the cost', () => {
    const [at100, at200] = [benefitBy(100), benefitBy(200)];
    const expected = 100 + ((9_180_000 - at100) / (at200 - at100)) * 100;
    expect(expected).toBeLessThan(120);
    const { full } = expectScenario(still, evidence).economy.payback;
    expect(Math.abs((full ?? NaN) - expected)).toBeLessThan(0.02);
  });
});

describe('with people moving after exit', () => {
  const STEP = 0.1;
  const MONTHS = 120;

  /** Kronor per month of one person on the fine raster. */
  function ratesOf(trace: HazardTrace, seekingKronor: number): number[] {
    const { byState } = benefitValues('A');
    return trace.times.map((_, point) =>
      trace.states.reduce((sum, state, column) => {
        const yearly = state === 'seeking' ? seekingKronor : byState[state as AfterExitState];
        return sum + ((trace.occupancy[column]?.[point] ?? NaN) * yearly) / 12;
      }, 0),
    );
  }

  test('the net and the payback agree with a naive ledger in steps of a tenth of a month', () => {
    const { parameters, economy } = expectScenario(BASE_2017, evidence);
    const times = Array.from({ length: Math.round(MONTHS / STEP) + 1 }, (_, i) => i * STEP);
    const course = (start: Partial<Record<AfterExitState, number>>, factor: number) =>
      expectHazards(afterExitModel(BASE_2017.assumptions, parameters, factor), start, times);
    const net = naiveLedger(intakeOf(BASE_2017), {
      rates: {
        arbete: ratesOf(course({ exitJobUnsubsidised: 4 / 6, exitJobSubsidised: 2 / 6 }, 1), 7850),
        studier: ratesOf(course({ studying: 1 }, 1), 7850),
        rehab: ratesOf(course({ seeking: 1 }, 1), 7850),
        avbrott: ratesOf(course({ seeking: 1 }, parameters.dropOutFactor), 0),
      },
      withoutRates: ratesOf(course({ seeking: 1 }, parameters.counterfactualFactor), 0),
      costKronor: 9_180_000,
      step: STEP,
      months: MONTHS,
    });
    net.forEach((kronor, month) => {
      const ours = economy.ledger.netKronor[month] ?? NaN;
      expect(Math.abs(ours - kronor)).toBeLessThan(0.0005 * 9_180_000);
    });
    // The ledger's own step of a month therefore moves the payback by much less than 0.1 month.
    const months = net.map((_, month) => month);
    const naive = lastingPaybackMonths(net, months, MONTHS);
    expect(Math.abs((economy.payback.full ?? NaN) - (naive ?? NaN))).toBeLessThan(0.05);
  }, 60_000);

  test('not being enrolled at all would be worth nothing if nobody found work without it', () => {
    const { counterfactual } = BASE_2017.assumptions;
    const alone = ledgerOf(
      vary(BASE_2017, {
        assumptions: {
          counterfactual: { ...counterfactual, hazardFactor: { kind: 'fixed', value: 0 } },
        },
      }),
    );
    const usual = ledgerOf(BASE_2017);
    expect(last(alone.benefitKronor)).toBeGreaterThan(last(usual.benefitKronor));
    for (const [i, kronor] of alone.benefitKronor.entries()) {
      if (i > 0) expect(kronor).toBeGreaterThan(alone.benefitKronor[i - 1] ?? NaN);
    }
  });
});

describe('discounting', () => {
  const atRate = (discountRatePerYear: number) =>
    ledgerOf(withBenefit(BASE_2017, { discountRatePerYear }));

  test.each(['costKronor', 'benefitKronor'] as const)(
    'weights what comes in each month of %s by 1.035 to the power of its middle',
    (column) => {
      const [plain, discounted] = [ledgerOf(BASE_2017), atRate(0.035)];
      let sum = 0;
      plain[column].forEach((value, i) => {
        if (i > 0) sum += (value - (plain[column][i - 1] ?? NaN)) * 1.035 ** (-(i - 0.5) / 12);
        expect(Math.abs((discounted[column][i] ?? NaN) - sum)).toBeLessThan(1e-3);
      });
    },
  );

  test('at 0 changes nothing', () => {
    expect(atRate(0)).toEqual(ledgerOf(BASE_2017));
  });
});

test('a year without starts is paid for all the same, over the year, and earns nothing', () => {
  const groups = Object.fromEntries(
    Object.entries(BASE_2017.levers.groups).map(([id, group]) => [
      id,
      { ...group, startsPerYear: 0 },
    ]),
  );
  const { economy, programme } = expectScenario(vary(BASE_2017, { levers: { groups } }), evidence);
  expect(OUTCOMES.map((outcome) => programme.exits[outcome])).toEqual([0, 0, 0, 0]);
  expect(last(economy.ledger.benefitKronor)).toBeCloseTo(0, 9);
  expect(economy.payback.report).toBeNull();
  const { costKronor } = economy.cost;
  [0, 6, 12, 13, 240].forEach((month) => {
    const paid = (costKronor * Math.min(month, 12)) / 12;
    expect(economy.ledger.costKronor[month]).toBeCloseTo(paid, 6);
  });
});
