import { describe, expect, test } from 'vitest';
import { isUnchanged, leverHazards } from '../../src/programme/leverHazards.ts';
import { CAUSES } from '../../src/programme/stayHazards.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Levers, Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, vary } from '../run/readyScenarios.ts';

const EFFECTS = {
  selectionWorkRatio: 1.05,
  selectionDropOutRatio: 0.9,
  healthShareOfDropOuts: 0.8,
};
const factors = (change: Partial<Levers>) =>
  leverHazards({ ...BASE_2017.levers, ...change }, EFFECTS);
const programmeOf = (scenario: Scenario) => expectScenario(scenario, evidence).programme;
const having = (levers: Partial<Levers>) => programmeOf(vary(BASE_2017, { levers }));

describe('the levers of the whole programme', () => {
  test('leave every hazard as it is when they stand where they are today', () => {
    expect(factors({})).toEqual({ arbete: 1, studier: 1, avbrott: 1 });
  });

  test('change hazards as soon as one of them is multiplied', () => {
    const none = { arbete: 1, studier: 1, avbrott: 1 };
    expect(isUnchanged(none)).toBe(true);
    for (const cause of CAUSES) expect(isUnchanged({ ...none, [cause]: 0.9 })).toBe(false);
  });

  test.each([
    [0.8, 1.05 ** 2, 0.9 ** 2],
    [0.95, Math.sqrt(1.05), Math.sqrt(0.9)],
    [1.2, 1.05 ** -2, 0.9 ** -2],
  ])('multiply for each tenth fewer: %d let in', (admittedShare, arbete, avbrott) => {
    const found = factors({ admittedShare });
    expect(found.arbete).toBeCloseTo(arbete, 12);
    expect(found.avbrott).toBeCloseTo(avbrott, 12);
    expect(found.studier).toBe(1);
  });

  test('take the prevented part out of those who drop out for ill health', () => {
    expect(factors({ preventedDropOutShare: 0.5 }).avbrott).toBeCloseTo(1 - 0.5 * 0.8, 12);
    expect(factors({ preventedDropOutShare: 1 }).avbrott).toBeCloseTo(0.2, 12);
  });
});

describe('what the levers do to a year’s starts', () => {
  test('a stricter selection gives more jobs and fewer drop-outs, a wider one the other way', () => {
    const base = programmeOf(BASE_2017);
    const [strict, wide] = [having({ admittedShare: 0.8 }), having({ admittedShare: 1.2 })];
    expect(strict.exits.arbete).toBeGreaterThan(base.exits.arbete);
    expect(strict.exits.avbrott).toBeLessThan(base.exits.avbrott);
    expect(wide.exits.arbete).toBeLessThan(base.exits.arbete);
    expect(wide.exits.avbrott).toBeGreaterThan(base.exits.avbrott);
    expect(strict.startsPerYear).toBe(base.startsPerYear);
  });

  test('preventing drop-outs keeps people longer, and some of them find work', () => {
    const base = programmeOf(BASE_2017);
    const fewer = having({ preventedDropOutShare: 0.5 });
    expect(fewer.exits.avbrott).toBeLessThan(base.exits.avbrott);
    expect(fewer.completers).toBeGreaterThan(base.completers);
    expect(fewer.exits.arbete).toBeGreaterThan(base.exits.arbete);
    expect(fewer.meanStayMonths).toBeGreaterThan(base.meanStayMonths);
  });

  test('the exits of one class are those of competing hazards that were multiplied, in closed form', () => {
    const scenario = vary(BASE_2017, {
      levers: { admittedShare: 0.8, preventedDropOutShare: 0.5 },
    });
    const { programme, parameters } = expectScenario(scenario, evidence);
    const before = parameters.groups.get('mac')?.sharesByClass[0];
    const after = programme.groups.find(({ groupId }) => groupId === 'mac')?.stays[0]?.stay.shares;
    if (!before || !after) throw new Error('no mac');
    const perShare = -Math.log(before.rehab) / 12 / (1 - before.rehab);
    const work = before.arbete * perShare * 1.05 ** 2;
    const studies = before.studier * perShare;
    const dropOut = before.avbrott * perShare * 0.95 ** 2 * (1 - 0.5 * (39.5 / 45));
    const total = work + studies + dropOut;
    const gone = 1 - Math.exp(-12 * total);
    expect(after.arbete).toBeCloseTo((work / total) * gone, 10);
    expect(after.avbrott).toBeCloseTo((dropOut / total) * gone, 10);
    expect(after.rehab).toBeCloseTo(1 - gone, 10);
  });
});
