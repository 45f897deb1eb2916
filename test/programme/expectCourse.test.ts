import { describe, expect, test } from 'vitest';
import { benefitKey } from '../../src/economy/actors.ts';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import { rowLength } from '../../src/economy/replicateColumns.ts';
import { ScenarioSimulator, type FollowedPerson } from '../../src/economy/scenarioSimulator.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { ACTIVITIES } from '../../src/programme/afterExitSimulator.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectAfterExit } from '../../src/programme/afterExit.ts';
import { expectCourse, WHEREABOUTS, type Whereabouts } from '../../src/programme/expectCourse.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, ready, vary } from '../run/readyScenarios.ts';

const { exitShares } = BASE_2017.assumptions;
const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  ['Bas 2017', BASE_2017],
  ['24 månader', ready('tva-ar-samma-budget')],
  [
    'moves followed',
    vary(BASE_2017, { assumptions: { exitShares: { ...exitShares, moves: 'followed' } } }),
  ],
];
const MONTHS = 60;
const courseOf = (scenario: Scenario) => {
  const { parameters, programme } = expectScenario(scenario, evidence);
  return expectCourse(programme, expectAfterExit(scenario, parameters, MONTHS), MONTHS);
};

describe.each(SCENARIOS)('the course of %s', (_, scenario) => {
  test('goes month by month until the last one', () => {
    const { timesMonths, persons } = courseOf(scenario);
    expect(timesMonths).toEqual(Array.from({ length: MONTHS + 1 }, (_, month) => month));
    for (const each of WHEREABOUTS) expect(persons[each]).toHaveLength(MONTHS + 1);
  });

  test('loses nobody', () => {
    const { timesMonths, persons } = courseOf(scenario);
    const { programme } = expectScenario(scenario, evidence);
    timesMonths.forEach((time, i) => {
      const all = WHEREABOUTS.reduce((sum, each) => sum + (persons[each][i] ?? NaN), 0);
      expect(all).toBeCloseTo((programme.startsPerYear * Math.min(time, 12)) / 12, 8);
      for (const each of WHEREABOUTS) expect(persons[each][i]).toBeGreaterThan(-1e-9);
    });
  });

  test('has the person-months of the programme', () => {
    const { persons } = courseOf(scenario);
    const { programme } = expectScenario(scenario, evidence);
    const months = persons.enrolled.reduce((sum, each) => sum + each, 0);
    // By trapezoids, against the exact integral.
    expect(months / programme.personMonths).toBeCloseTo(1, 2);
  });

  test('is what simulated persons do on average, with the same parameters', () => {
    const { persons } = courseOf(scenario);
    const futures = simulated(scenario);
    for (const month of MONTHS_READ) {
      for (const each of WHEREABOUTS) {
        const counts = futures.map((future) => future.get(month)?.get(each) ?? 0);
        const mean = counts.reduce((sum, count) => sum + count, 0) / FUTURES;
        const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / FUTURES;
        const off = Math.abs(mean - (persons[each][month] ?? NaN));
        const what = `${each} after ${String(month)} months`;
        expect(off, what).toBeLessThan(4 * Math.sqrt(variance / FUTURES) + 0.05);
      }
    }
  });
});

const FUTURES = 1_500;
const MONTHS_READ = [6, 12, 24, 48];

/** Of each future: how many are where at each of `MONTHS_READ`. */
function simulated(scenario: Scenario): Map<number, Map<Whereabouts, number>>[] {
  const { cohort, parameters } = expectScenario(scenario, evidence);
  const seed = seedKey('course');
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, seed);
  drawn.fill(parameters);
  const simulator = new ScenarioSimulator(scenario, cohort, benefitKey(evidence), seed);
  return Array.from({ length: FUTURES }, (_, replicate) => {
    const counts = new Map(MONTHS_READ.map((month) => [month, new Map<Whereabouts, number>()]));
    simulator.watch = (followed) => {
      for (const [month, whereabouts] of counts) {
        const place = whereaboutsOf(followed, month);
        if (place) whereabouts.set(place, (whereabouts.get(place) ?? 0) + 1);
      }
    };
    simulator.simulate(replicate, drawn, new Float64Array(rowLength(cohort.groups.length)));
    return counts;
  });
}

/** By its own reading of the course; undefined before the start. */
function whereaboutsOf(
  { person, intake, after }: FollowedPerson,
  month: number,
): Whereabouts | undefined {
  const start = intake.startMonths[person] ?? NaN;
  const exit = start + (intake.stayMonths[person] ?? NaN);
  if (month < start) return undefined;
  if (month < exit) return 'enrolled';
  let at = after.first + after.count - 1;
  while ((after.times[at] ?? NaN) > month - exit) at--;
  const now = ACTIVITIES[after.activities[at] ?? NaN];
  if (now === 'working') return 'working';
  if (OUTCOMES[intake.outcomes[person] ?? NaN] === 'avbrott') return 'droppedOut';
  return now === 'studying' ? 'studying' : 'seeking';
}
