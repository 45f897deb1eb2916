import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitValues } from '../../src/economy/benefitValues.ts';
import type { IntakeLedger } from '../../src/economy/intakeLedger.ts';
import { fallingPaybackMonths, lastingPaybackMonths } from '../../src/economy/payback.ts';
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

function fallingBy(scenario: Scenario, perYear: number): Scenario {
  return withBenefit(scenario, { fallOffPerYear: { kind: 'fixed', value: perYear } });
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
  function steadyRatesOf(trace: HazardTrace, seekingKronor: number): number[] {
    const { byState } = benefitValues('A');
    return trace.times.map((_, point) =>
      trace.states.reduce((sum, state, column) => {
        const yearly = state === 'seeking' ? seekingKronor : byState[state as AfterExitState];
        return sum + ((trace.occupancy[column]?.[point] ?? NaN) * yearly) / 12;
      }, 0),
    );
  }

  /** The rates of persons whose benefit falls off by so much a year. */
  const fallen = (rates: readonly number[], perYear: number) =>
    rates.map((rate, i) => rate * Math.exp((-perYear * i * STEP) / 12));

  test.each([0, 0.1, 0.6])(
    'with a fall-off of %d a year the net and the payback agree with a naive ledger in steps of a tenth of a month',
    (fallOff) => {
      const scenario = fallingBy(BASE_2017, fallOff);
      const { parameters, economy } = expectScenario(scenario, evidence);
      const times = Array.from({ length: Math.round(MONTHS / STEP) + 1 }, (_, i) => i * STEP);
      // A benefit that falls off stands in place of jobs that are lost.
      const followed = fallOff === 0 ? parameters : { ...parameters, jobLossPerMonth: 0 };
      const course = (start: Partial<Record<AfterExitState, number>>, factor: number) =>
        expectHazards(afterExitModel(scenario.assumptions, followed, factor), start, times);
      const ratesOf = (trace: HazardTrace, seekingKronor: number) =>
        fallen(steadyRatesOf(trace, seekingKronor), fallOff);
      const net = naiveLedger(intakeOf(BASE_2017), {
        rates: {
          arbete: ratesOf(
            course({ exitJobUnsubsidised: 4 / 6, exitJobSubsidised: 2 / 6 }, 1),
            7850,
          ),
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
      if (naive === null) expect(economy.payback.full).toBeNull();
      else expect(Math.abs((economy.payback.full ?? NaN) - naive)).toBeLessThan(0.05);
    },
    60_000,
  );

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

describe('a benefit that falls off, with the status at exit persisting', () => {
  const still = withStatusPersisting(BASE_2017);
  const { counterfactual } = still.assumptions;
  /** Nothing would have come anyway, and benefits are counted as long as may be. */
  const all = withBenefit(
    vary(still, {
      assumptions: {
        counterfactual: { ...counterfactual, deadweightShare: { kind: 'fixed', value: 0 } },
      },
    }),
    { benefitMonths: 480, horizonMonths: 480 },
  );

  /**
   * The mean of e^(k × months from the first day to the exit), weighted by what each exit is worth: in
   * closed form, as starts are even over a year and stays exponential until the planned end.
   *
   * @param k per month
   */
  function meanGrowth(k: number): number {
    const { exitJobKronor } = benefitValues('A');
    let [weights, sum] = [0, 0];
    for (const { starts, shares, lengthMonths } of intakeOf(all)) {
      const total = -Math.log(shares.rehab) / lengthMonths;
      const cutOff = (rate: number) => 1 - Math.exp(-rate * lengthMonths);
      const early = ((total / (total - k)) * cutOff(total - k)) / cutOff(total);
      const leavingEarly = starts * (shares.arbete * exitJobKronor + shares.studier * 7850);
      const stayingOn = starts * shares.rehab * 7850;
      weights += leavingEarly + stayingOn;
      sum += leavingEarly * early + stayingOn * Math.exp(k * lengthMonths);
    }
    return ((sum / weights) * (Math.exp(12 * k) - 1)) / (12 * k);
  }

  test.each([0.01, 0.05, 0.1, 0.15])(
    'pays back −ln(1 − kq) / k after the exits, at %d a year',
    (perYear) => {
      const { payback, cost, annualBenefitKronor } = expectScenario(
        fallingBy(all, perYear),
        evidence,
      ).economy;
      const closed = fallingPaybackMonths(cost.costKronor, annualBenefitKronor.exit, perYear);
      const k = perYear / 12;
      const exits = Math.log(meanGrowth(k)) / k;
      expect(closed).not.toBeNull();
      expect(exits).toBeGreaterThan(10);
      expect(Math.abs((payback.full ?? NaN) - ((closed ?? NaN) + exits))).toBeLessThan(0.05);
    },
  );

  test('never pays back when k times the cost over a year’s benefit is 1 or more', () => {
    const { cost, annualBenefitKronor } = expectScenario(all, evidence).economy;
    const limit = annualBenefitKronor.exit / cost.costKronor;
    const full = (perYear: number) =>
      expectScenario(fallingBy(all, perYear), evidence).economy.payback.full;
    expect(limit).toBeGreaterThan(0.15);
    expect(limit).toBeLessThan(0.25);
    expect(full(0.95 * limit)).not.toBeNull();
    expect(full(1.01 * limit)).toBeNull();
  });

  test('is less at every time the faster it falls, and pays back no sooner', () => {
    const rate = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const [slow, fast] = [Math.min(one, other), Math.max(one, other)].map(
          (perYear) => expectScenario(fallingBy(still, perYear), evidence).economy,
        );
        if (!slow || !fast) throw new Error('no economy');
        fast.ledger.benefitKronor.forEach((kronor, i) => {
          expect(kronor).toBeLessThanOrEqual(slow.ledger.benefitKronor[i] ?? NaN);
        });
        if (one !== other) {
          expect(last(fast.ledger.benefitKronor)).toBeLessThan(last(slow.ledger.benefitKronor));
        }
        expect(fast.payback.full ?? Infinity).toBeGreaterThanOrEqual(slow.payback.full ?? Infinity);
        expect(fast.ledger.costKronor).toEqual(slow.ledger.costKronor);
      }),
      { numRuns: 10 },
    );
  });
});

describe('a benefit that falls off, with people moving after exit', () => {
  const half = fallingBy(BASE_2017, 0.5);

  test('stands in place of job loss, never beside it', () => {
    const { afterExit } = half.assumptions;
    const losing = (jobLossPerYear: number) =>
      ledgerOf(
        vary(half, {
          assumptions: {
            afterExit: { ...afterExit, jobLossPerYear: { kind: 'fixed', value: jobLossPerYear } },
          },
        }),
      );
    expect(losing(0.5)).toEqual(losing(0));
  });

  test('is of the account alone: persons, the reports’ paybacks and groups are as they were', () => {
    const before = expectScenario(BASE_2017, evidence).economy;
    const after = expectScenario(half, evidence).economy;
    expect(after.ledger.netKronor).not.toEqual(before.ledger.netKronor);
    expect(after.payback.full).not.toBe(before.payback.full);
    const others = ({ ledger: _, payback: { full: __, ...payback }, ...rest }: typeof before) => ({
      ...rest,
      payback,
    });
    expect(others(after)).toEqual(others(before));
  });

  test('at hardly anything is a benefit without job loss', () => {
    const { afterExit } = BASE_2017.assumptions;
    const lasting = vary(BASE_2017, {
      assumptions: { afterExit: { ...afterExit, jobLossPerYear: { kind: 'fixed', value: 0 } } },
    });
    const [falling, steady] = [ledgerOf(fallingBy(BASE_2017, 1e-9)), ledgerOf(lasting)];
    falling.netKronor.forEach((net, i) => {
      expect(Math.abs(net - (steady.netKronor[i] ?? NaN))).toBeLessThan(1);
    });
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
