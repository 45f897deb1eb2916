import { beforeAll, describe, expect, test } from 'vitest';
import {
  checkSteps,
  promisesOf,
  SELF_CHECKS,
  type CheckedScenario,
} from '../../src/check/selfChecks.ts';
import { COLUMN, type ReplicateColumn } from '../../src/economy/replicateColumns.ts';
import type { Evidence } from '../../src/evidence/evidenceSchema.ts';
import { ReplicateTable } from '../../src/summary/replicateTable.ts';
import { expectScenario, type ScenarioExpectation } from '../../src/run/expectScenario.ts';
import { BASE_2017, evidence, READY_SCENARIOS, varyGroups } from '../run/readyScenarios.ts';
import { simulate } from '../run/simulated.ts';

const IDS = ['bas-2017', 'tva-ar-samma-budget', 'bas-2019'];
let scenarios: readonly CheckedScenario[];
beforeAll(() => {
  const all = IDS.map((id) => {
    const scenario = READY_SCENARIOS.get(id);
    if (!scenario) throw new Error(`no such scenario: ${id}`);
    return { id, scenario };
  });
  const tables = simulate(
    all.map(({ scenario }) => scenario),
    500,
  );
  scenarios = all.map(({ id, scenario }, index) => {
    const table = tables[index];
    if (!table) throw new Error(`no table: ${id}`);
    return { id, table, expectation: expectScenario(scenario, evidence) };
  });
});

/** All steps, one after the other. */
const selfChecks = (...about: Parameters<typeof checkSteps>) =>
  promisesOf(checkSteps(...about).map(({ name, run }) => ({ name, breach: run() })));

/** Names of the checks that do not hold. */
const broken = (...about: Parameters<typeof selfChecks>) =>
  selfChecks(...about).flatMap(({ name, broken: breach }) => (breach ? [name] : []));

/** The scenarios with the last one changed. */
const withLast = (change: (last: CheckedScenario) => Partial<CheckedScenario>) =>
  scenarios.map((scenario, index) =>
    index === scenarios.length - 1 ? { ...scenario, ...change(scenario) } : scenario,
  );

function withCell({ table }: CheckedScenario, name: ReplicateColumn, add: number) {
  const values = table.values.slice();
  const place = COLUMN[name] * table.replicates + 7;
  values[place] = (values[place] ?? NaN) + add;
  return { table: new ReplicateTable(table.replicates, values) };
}

function withAll({ table }: CheckedScenario, name: ReplicateColumn, add: number) {
  const values = table.values.slice();
  const from = COLUMN[name] * table.replicates;
  for (let i = from; i < from + table.replicates; i++) values[i] = (values[i] ?? NaN) + add;
  return { table: new ReplicateTable(table.replicates, values) };
}

function withColumn({ table }: CheckedScenario, name: ReplicateColumn, factor: number) {
  const values = table.values.slice();
  const from = COLUMN[name] * table.replicates;
  for (let i = from; i < from + table.replicates; i++) values[i] = (values[i] ?? NaN) * factor;
  return { table: new ReplicateTable(table.replicates, values) };
}

test('all hold on the ready scenarios', () => {
  const found = selfChecks(scenarios, evidence);
  expect(found.map(({ name }) => name)).toEqual(SELF_CHECKS);
  expect(found.filter((check) => check.broken)).toEqual([]);
});

test.each([0.01, 0.2])('all hold where hardly anybody starts: %d in a group and year', (starts) => {
  const scenario = varyGroups(BASE_2017, { startsPerYear: starts });
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const [table] = simulate([scenario], 400, seed);
    if (!table) throw new Error('no table');
    const few = { id: 'few', table, expectation: expectScenario(scenario, evidence) };
    expect(broken([few], evidence)).toEqual([]);
    const many = { ...few, table: withAll(few, 'exitArbete', 0.5).table };
    expect(broken([many], evidence)).toContain('simulated');
  }
});

describe('a planted fault turns red', () => {
  const changed = (
    { expectation }: CheckedScenario,
    change: (expectation: ScenarioExpectation) => Partial<ScenarioExpectation>,
  ) => ({ expectation: { ...expectation, ...change(expectation) } });

  test('a person who is lost in one future', () => {
    expect(
      broken(
        withLast((last) => withCell(last, 'exitRehab', -1)),
        evidence,
      ),
    ).toEqual(['persons']);
  });

  test('a person who is nowhere six months later', () => {
    expect(
      broken(
        withLast((last) => withCell(last, 'sixMonthsRehab', -1)),
        evidence,
      ),
    ).toEqual(['persons']);
  });

  test('an expected exit that nobody started for', () => {
    const lost = withLast((last) =>
      changed(last, ({ programme }) => ({
        programme: { ...programme, startsPerYear: programme.startsPerYear + 0.1 },
      })),
    );
    expect(broken(lost, evidence)).toEqual(['persons']);
  });

  test('shares that are not whole', () => {
    const half = withLast((last) =>
      changed(last, ({ programme }) => ({
        programme: { ...programme, exits: { ...programme.exits, arbete: NaN } },
      })),
    );
    expect(broken(half, evidence)).toEqual(['persons', 'shares']);
  });

  test('an actor who gains a krona that society does not', () => {
    const richer = withLast((last) =>
      changed(last, ({ economy }) => ({
        economy: {
          ...economy,
          actors: {
            ...economy.actors,
            fk: { ...economy.actors.fk, benefit: economy.actors.fk.benefit + 1 },
          },
        },
      })),
    );
    expect(broken(richer, evidence)).toEqual(['actors']);
  });

  test('futures in which the key does not sum to one', () => {
    const { economy } = evidence;
    const key = { ...economy.annualBenefitKronor };
    const more = { ...key, region: { ...key.region, value: key.region.value * 2 } };
    const odd: Evidence = {
      ...evidence,
      economy: { ...economy, annualBenefitKronor: more },
    };
    // The region’s own payback of 2017 no longer comes out either.
    expect(broken(scenarios, odd)).toContain('printed');
  });

  test('futures that are better than expected', () => {
    const lucky = withLast((last) => withColumn(last, 'expectedArbete', 1.5));
    expect(broken(lucky, evidence)).toEqual(['simulated']);
  });

  test('a printed payback that does not follow', () => {
    const { economy } = evidence;
    const printed = economy.paybackMonths;
    const odd: Evidence = {
      ...evidence,
      economy: {
        ...economy,
        paybackMonths: { ...printed, fk: { ...printed.fk, value: 54 } },
      },
    };
    expect(selfChecks(scenarios, odd).find(({ name }) => name === 'printed')).toEqual({
      name: 'printed',
      broken: { found: 53, expected: 54 },
    });
  });

  test('an engine that answers otherwise the second time', () => {
    const fickle: typeof expectScenario = (scenario, from) => {
      const { levers } = scenario;
      return expectScenario(
        { ...scenario, levers: { ...levers, costKronor: levers.costKronor + 1 } },
        from,
      );
    };
    expect(broken(scenarios, evidence, fickle)).toEqual(['equalArms', 'doubleCost']);
  });

  test('an engine for which cost is not proportional', () => {
    const stubborn: typeof expectScenario = (scenario, from) =>
      expectScenario({ ...scenario, levers: { ...scenario.levers, costKronor: 9_180_000 } }, from);
    expect(broken(scenarios, evidence, stubborn)).toEqual(['doubleCost']);
  });

  test('names the scenario and both numbers', () => {
    const [, , , simulated] = selfChecks(
      withLast((last) => withColumn(last, 'expectedArbete', 1.5)),
      evidence,
    );
    expect(simulated?.broken?.scenario).toBe('bas-2019');
    expect(simulated?.broken?.found).toBeLessThan(simulated?.broken?.expected ?? 0);
  });
});
