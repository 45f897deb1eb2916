import { describe, expect, test } from 'vitest';
import { expectHazards } from '../../src/multistate/expectHazards.ts';
import { ofState, type HazardTrace } from '../../src/multistate/occupancyTrace.ts';
import { cohortEvidence } from '../../src/evidence/cohortEvidence.ts';
import { expectParameters, type Parameters } from '../../src/parameters/parameters.ts';
import {
  AFTER_EXIT_STATES,
  AFTER_EXIT_STEP_MONTHS,
  afterExitModel,
  expectAfterExit,
  expectCounterfactual,
  WORK_STATES,
} from '../../src/programme/afterExit.ts';
import { AfterExitModels } from '../../src/programme/afterExitModels.ts';
import { AfterExitSimulator } from '../../src/programme/afterExitSimulator.ts';
import { statusAfterExit } from '../../src/programme/sharesAfterExit.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { naiveHazards } from '../oracle/naiveHazards.ts';
import { BASE_2017, evidence, vary } from '../run/readyScenarios.ts';

const { afterExit } = BASE_2017.assumptions;
const cohort = cohortEvidence(evidence, 'sot-2017');
const parameters = expectParameters(cohort, BASE_2017.assumptions);

function inWork(trace: HazardTrace, point: number): number {
  return WORK_STATES.reduce(
    (sum, state) => sum + (ofState(trace.occupancy, trace, state)[point] ?? NaN),
    0,
  );
}

describe('with 2.6 % a month and no job loss', () => {
  const steady: Parameters = {
    ...parameters,
    workHazardPerMonth: 0.026,
    laterHazardRatio: 1,
    jobLossPerMonth: 0,
  };

  test.each([
    [0, 0.12, 3],
    [6, 0.247, 3],
    [24, 0.53, 2],
  ])('12 %% in work at exit become, %d months later, %d', (months, share, digits) => {
    const times = Array.from({ length: 25 }, (_, month) => month);
    const trace = expectHazards(
      afterExitModel(BASE_2017.assumptions, steady, 1),
      { seeking: 0.88, exitJobUnsubsidised: 0.12 },
      times,
    );
    expect(inWork(trace, months)).toBeCloseTo(share, digits);
    expect(inWork(trace, months)).toBeCloseTo(1 - 0.88 * Math.exp(-0.026 * months), 12);
  });
});

describe('the expected course after exit', () => {
  const months = 36;
  const expected = () => expectAfterExit(BASE_2017, parameters, months);

  test.each(['arbete', 'studier', 'rehab', 'avbrott'] as const)(
    'keeps everybody after %s, somewhere',
    (outcome) => {
      const trace = expected()[outcome];
      expect(trace.times.at(-1)).toBe(months);
      trace.times.forEach((_, point) => {
        const sum = trace.occupancy.reduce((all, column) => all + (column[point] ?? 0), 0);
        expect(sum).toBeCloseTo(1, 12);
      });
    },
  );

  test('starts where the exit led: a third of the jobs at exit are subsidised', () => {
    const after = expected();
    const start = (outcome: keyof typeof after) =>
      Object.fromEntries(
        AFTER_EXIT_STATES.map((state) => [
          state,
          ofState(after[outcome].occupancy, after[outcome], state)[0],
        ]),
      );
    expect(start('arbete').exitJobUnsubsidised).toBeCloseTo(4 / 6, 12);
    expect(start('arbete').exitJobSubsidised).toBeCloseTo(2 / 6, 12);
    expect(start('studier').studying).toBe(1);
    expect(start('rehab').seeking).toBe(1);
    expect(start('avbrott').seeking).toBe(1);
  });

  test('brings 15 % of the seekers to work within six months, less those who lose it again', () => {
    const after = expected();
    const found = inWork(after.rehab, 6);
    expect(found).toBeLessThan(7.5 / 50);
    expect(found).toBeGreaterThan((7.5 / 50) * (1 - 0.01 * 6));
  });

  test('lets drop-outs find work at their factor of the hazard', () => {
    const after = expected();
    const early = (outcome: 'rehab' | 'avbrott') =>
      1 - (ofState(after[outcome].occupancy, after[outcome], 'seeking')[6] ?? NaN);
    expect(Math.log(1 - early('avbrott')) / Math.log(1 - early('rehab'))).toBeCloseTo(0.4, 12);
  });

  test('agrees with a naive simulation in tiny steps after each exit', () => {
    const after = expected();
    const read = [6, 12, 24, 36];
    for (const outcome of ['arbete', 'studier', 'rehab', 'avbrott'] as const) {
      const factor = outcome === 'avbrott' ? parameters.dropOutFactor : 1;
      const model = afterExitModel(BASE_2017.assumptions, parameters, factor);
      const trace = after[outcome];
      const start = Object.fromEntries(
        trace.states.map((state, i) => [state, trace.occupancy[i]?.[0] ?? NaN]),
      );
      const [rough, smooth] = [0.25, 0.125].map(
        (step) => naiveHazards(model, start, read, step).persons,
      );
      read.forEach((month, i) => {
        trace.states.forEach((_, state) => {
          const [a = NaN, b = NaN] = [rough?.[i]?.[state], smooth?.[i]?.[state]];
          // Richardson for the oracle; (hazard × step)² / 12 of the flow for the recursion.
          const tolerance = Math.abs(a - b) / 4 + (0.04 * AFTER_EXIT_STEP_MONTHS) ** 2 / 12;
          const ours = trace.occupancy[state]?.[month] ?? NaN;
          expect(Math.abs(ours - (2 * b - a))).toBeLessThan(tolerance);
        });
      });
    }
  });

  test('is the same on a grid twice as fine, to 10⁻⁴ of a person', () => {
    const model = afterExitModel(BASE_2017.assumptions, parameters, 1);
    const half = Array.from({ length: 481 }, (_, i) => (i / 2) * AFTER_EXIT_STEP_MONTHS);
    const fine = expectHazards(model, { seeking: 1 }, half);
    const whole = expectAfterExit(BASE_2017, parameters, 240).rehab;
    whole.occupancy.forEach((column, state) => {
      column.forEach((persons, point) => {
        expect(Math.abs(persons - (fine.occupancy[state]?.[2 * point] ?? NaN))).toBeLessThan(1e-4);
      });
    });
  });

  test('goes faster with a better hand-over', () => {
    const better = vary(BASE_2017, { levers: { handOverQuality: 1.5 } });
    const trace = expectAfterExit(better, parameters, months).rehab;
    expect(ofState(trace.occupancy, trace, 'seeking')[6]).toBeCloseTo(
      Math.exp(-1.5 * 6 * parameters.workHazardPerMonth),
      12,
    );
  });
});

describe('the hazards after exit, by hand', () => {
  const transitionsByHalf = () =>
    afterExitModel(BASE_2017.assumptions, { ...parameters, laterHazardRatio: 0.5 }, 1).transitions;
  const h0 = parameters.workHazardPerMonth;

  /** Hazard from a state, all ways together, some months on its clock. */
  const hazardFrom = (state: string, months: number) =>
    transitionsByHalf()
      .filter(({ from }) => from === state)
      .reduce((sum, { hazard: { from, values } }) => {
        return sum + (values[from.findLastIndex((start) => start <= months)] ?? NaN);
      }, 0);

  test.each([
    { state: 'seeking', months: 5.9, hazard: h0, why: 'h0 in months 0–6' },
    { state: 'seeking', months: 6, hazard: h0 / 2, why: 'h0 × ρ in 6–24' },
    { state: 'seeking', months: 24, hazard: h0 / 4, why: 'h0 × ρ² later' },
    { state: 'jobLost', months: 30, hazard: h0 / 4, why: 'the same for who lost a job' },
    { state: 'studying', months: 3, hazard: 0.03, why: '3 % a month' },
    { state: 'exitJobUnsubsidised', months: 30, hazard: 0.01, why: '12 % a year' },
    { state: 'foundJobUnsubsidised', months: 30, hazard: 0.01, why: '12 % a year' },
    { state: 'exitJobSubsidised', months: 23, hazard: 0.01, why: '12 % a year under subsidy' },
    { state: 'exitJobSubsidised', months: 30, hazard: 0.02, why: 'double when it ends' },
    { state: 'foundJobSubsidised', months: 30, hazard: 0.02, why: 'double when it ends' },
    { state: 'foundJobSubsidised', months: 36, hazard: 0.01, why: 'as before after that' },
  ])('$state at $months months: $why', ({ state, months, hazard }) => {
    expect(hazardFrom(state, months)).toBeCloseTo(hazard, 12);
  });

  test('lead half of those who find work to a subsidised job: 7 of 14 at the follow-up', () => {
    const found = transitionsByHalf().filter(({ from }) => from === 'seeking');
    expect(found.map(({ to }) => to)).toEqual(['foundJobUnsubsidised', 'foundJobSubsidised']);
    expect(found[0]?.hazard.values[0]).toBeCloseTo(h0 / 2, 14);
  });

  test('count the search from the exit, and the loss of a job from its beginning', () => {
    for (const { from, clock } of transitionsByHalf()) {
      const isJob = from.startsWith('exitJob') || from.startsWith('foundJob');
      expect(clock).toBe(isJob ? 'state' : 'model');
    }
  });
});

test('the counterfactual looks for work at its own factor', () => {
  const trace = expectCounterfactual(BASE_2017, { ...parameters, counterfactualFactor: 0.25 }, 24);
  expect(ofState(trace.occupancy, trace, 'seeking')[6]).toBeCloseTo(
    Math.exp(-0.25 * 6 * parameters.workHazardPerMonth),
    12,
  );
});

describe('when the status at exit persists', () => {
  const still = vary(BASE_2017, {
    assumptions: { afterExit: { ...afterExit, mode: 'statusPersists' } },
  });
  const persisting = () => expectAfterExit(still, parameters, 24);

  test('nobody moves', () => {
    for (const trace of Object.values(persisting())) {
      for (const column of trace.occupancy) {
        for (const persons of column) expect(persons).toBe(column[0]);
      }
    }
  });

  test('the status at every time is the status at exit', () => {
    const exits = { arbete: 6, studier: 2, rehab: 43, avbrott: 44 };
    const after = persisting();
    for (const months of [0, 6, 24]) {
      const { completers, allExits } = statusAfterExit(exits, after, months);
      expect(allExits.arbete).toBeCloseTo(6, 12);
      expect({ ...allExits, arbete: 6 }).toEqual(exits);
      expect({ ...completers, arbete: 6 }).toEqual({ ...exits, avbrott: 0 });
    }
  });
});

test('a status some months after exit counts everybody once', () => {
  const exits = { arbete: 6, studier: 2, rehab: 43, avbrott: 44 };
  const after = expectAfterExit(BASE_2017, parameters, 24);
  const sum = (persons: Readonly<Record<string, number>>) =>
    Object.values(persons).reduce((all, each) => all + each, 0);
  for (const months of [0, 6, 24]) {
    const { completers, allExits } = statusAfterExit(exits, after, months);
    expect(sum(allExits)).toBeCloseTo(95, 9);
    expect(sum(completers)).toBeCloseTo(51, 9);
    expect(completers.avbrott).toBe(0);
  }
});

test('persons followed one after the other live as they do when followed alone', () => {
  const models = new AfterExitModels(BASE_2017.assumptions, 1, parameters);
  const all = new AfterExitSimulator(models, seedKey('crowd'), 'mac');
  const alone = new AfterExitSimulator(models, seedKey('crowd'), 'mac');
  const persons = 1500; // more than there is room for at first
  const courseOf = ({ first, count, times, activities, kinds }: AfterExitSimulator) =>
    [times, activities, kinds].map((values) => [...values.subarray(first, first + count)]);
  all.moveTo(0);
  for (let person = 0; person < persons; person++) all.follow(person, person % 4, 3, 240);
  for (let person = 0; person < persons; person++) {
    all.follow(person, person % 4, 3, 240); // remembered
    alone.moveTo(1);
    alone.moveTo(0);
    alone.follow(person, person % 4, 3, 240);
    expect(courseOf(all)).toEqual(courseOf(alone));
  }
});
