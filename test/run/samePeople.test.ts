import { describe, expect, test } from 'vitest';
import { benefitKey } from '../../src/economy/actors.ts';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import { COLUMN, rowLength } from '../../src/economy/replicateColumns.ts';
import { ScenarioSimulator } from '../../src/economy/scenarioSimulator.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { simulateChunk } from '../../src/run/simulateChunk.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, ready, vary, varyGroups } from './readyScenarios.ts';
import { simulate, specOf } from './simulated.ts';

const TWO_YEARS = ready('tva-ar-samma-budget');

function sdOf(values: ArrayLike<number>): number {
  const list = Array.from(values);
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const squares = list.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (list.length - 1));
}

/** The sd of the paired difference over that of two simulations with luck of their own. */
function pairedOverUnpaired(a: Float64Array, b: Float64Array): number {
  return sdOf(a.map((value, i) => value - (b[i] ?? NaN))) / Math.hypot(sdOf(a), sdOf(b));
}

test('identical scenarios differ by exactly 0 in every future and every column', () => {
  const [first, second] = simulate([TWO_YEARS, structuredClone(TWO_YEARS)], 500);
  expect(second?.values).toEqual(first?.values);
});

test('another seed gives other futures', () => {
  const [one] = simulate([BASE_2017], 50, 'a');
  const [other] = simulate([BASE_2017], 50, 'b');
  expect(other?.values).not.toEqual(one?.values);
});

describe('the futures of a scenario do not depend on', () => {
  const [alone] = simulate([BASE_2017], 200);

  test('which other scenarios are simulated, and in which order', () => {
    const [, base] = simulate([TWO_YEARS, BASE_2017, ready('bas-2019')], 200);
    expect(base?.values).toEqual(alone?.values);
  });

  test('how they are cut into chunks', () => {
    const spec = specOf([BASE_2017]);
    for (const size of [1, 7, 200]) {
      const pieces = Array.from({ length: Math.ceil(200 / size) }, (_, i) =>
        simulateChunk({ runId: i, spec, from: i * size, to: Math.min(200, (i + 1) * size) }),
      );
      for (let column = 0; column < rowLength(4); column++) {
        const joined = pieces
          .reverse()
          .flatMap(({ from, to, tables }) =>
            Array.from(
              tables[0]?.subarray(column * (to - from), (column + 1) * (to - from)) ?? [],
            ).map((value, i) => [from + i, value] as const),
          );
        joined.sort(([a], [b]) => a - b);
        expect(joined.map(([, value]) => value)).toEqual(
          Array.from(alone?.values.subarray(column * 200, (column + 1) * 200) ?? []),
        );
      }
    }
  });

  test('the order in which its groups stand', () => {
    const groups = Object.entries(BASE_2017.levers.groups).reverse();
    const reordered = vary(BASE_2017, { levers: { groups: Object.fromEntries(groups) } });
    const [other] = simulate([reordered], 200);
    for (const name of ['exitArbete', 'exitAvbrott', 'starts', 'sixMonthsArbete'] as const) {
      expect(other?.column(name)).toEqual(alone?.column(name));
    }
  });
});

describe('a change of one input leaves every other draw as it was:', () => {
  const [before] = simulate([BASE_2017], 300);
  const exits = ['exitArbete', 'exitStudier', 'exitRehab', 'exitAvbrott', 'personMonths'] as const;
  const { assumptions, levers } = BASE_2017;

  test('the price of benefits changes nobody’s course', () => {
    const [after] = simulate(
      [vary(BASE_2017, { assumptions: { benefit: { ...assumptions.benefit, calibration: 'B' } } })],
      300,
    );
    const later = ['sixMonthsArbete', 'twentyFourMonthsArbete'] as const;
    for (const name of [...exits, ...later])
      expect(after?.column(name)).toEqual(before?.column(name));
    expect(after?.column('exitBenefitKronor')).not.toEqual(before?.column('exitBenefitKronor'));
  });

  test('a belief about life after exit changes no exit', () => {
    const afterExit = {
      ...assumptions.afterExit,
      jobLossPerYear: { kind: 'fixed', value: 0.5 } as const,
    };
    const [after] = simulate([vary(BASE_2017, { assumptions: { afterExit } })], 300);
    for (const name of exits) expect(after?.column(name)).toEqual(before?.column(name));
    expect(after?.column('twentyFourMonthsArbete')).not.toEqual(
      before?.column('twentyFourMonthsArbete'),
    );
  });

  test('a group more or less changes nothing in the others', () => {
    const { salix, ...others } = levers.groups;
    const [without] = simulate([vary(BASE_2017, { levers: { groups: others } })], 300);
    const [only] = simulate([vary(BASE_2017, { levers: { groups: { salix: salix! } } })], 300);
    for (const name of ['starts', ...exits.slice(0, 4)] as const) {
      const sum = without?.column(name).map((value, i) => value + (only?.column(name)[i] ?? NaN));
      expect(sum).toEqual(before?.column(name));
    }
  });

  test('more starts only add persons', () => {
    const [more] = simulate([varyGroups(BASE_2017, { startsPerYear: 40 }, ['mac'])], 300);
    for (const name of exits) {
      const least = Math.min(
        ...(more?.column(name).map((value, i) => value - (before?.column(name)[i] ?? NaN)) ?? []),
      );
      expect(least).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

describe('the same people in both programmes make the difference in annual benefit clearer', () => {
  test('with the parameters at their centre: at most 0.65 of the unpaired spread', () => {
    const benefits = (scenario: Scenario) => {
      const { cohort, parameters } = expectScenario(scenario, evidence);
      const key = seedKey('vasteras');
      const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), key);
      const drawn = new DrawnBeliefs(cohort, scenario.assumptions, key);
      drawn.fill(parameters);
      const row = new Float64Array(rowLength(cohort.groups.length));
      return Float64Array.from({ length: 4000 }, (_, replicate) => {
        simulator.simulate(replicate, drawn, row);
        return row[COLUMN.exitBenefitKronor] ?? NaN;
      });
    };
    const ratio = pairedOverUnpaired(benefits(BASE_2017), benefits(TWO_YEARS));
    expect(ratio).toBeLessThanOrEqual(0.65);
  });

  test('with all uncertainty: at most 0.4 of it', () => {
    const [base, other] = simulate([BASE_2017, TWO_YEARS], 4000);
    const ratio = pairedOverUnpaired(
      base?.column('exitBenefitKronor') ?? new Float64Array(),
      other?.column('exitBenefitKronor') ?? new Float64Array(),
    );
    expect(ratio).toBeLessThanOrEqual(0.4);
  });
});
