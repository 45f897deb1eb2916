import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import { ProgrammeOnDraw } from '../../src/programme/programmeOnDraw.ts';
import { seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import { EVEN_MIX } from '../../src/scenario/agencyMix.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, READY_SCENARIOS, vary, varyGroups } from '../run/readyScenarios.ts';

/** The programme on the expected parameters, beside what the exact engine says of it. */
function expectSame(scenario: Scenario): void {
  const { cohort, parameters, programme } = expectScenario(scenario, evidence);
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, seedKey('draw'));
  drawn.fill(parameters);
  const { moves } = scenario.assumptions.exitShares;
  const onDraw = new ProgrammeOnDraw(cohort, scenario.levers, moves);
  // Twice: nothing of one draw is left for the next.
  for (let turn = 0; turn < 2; turn++) onDraw.expect(drawn.stays, parameters);
  expect(onDraw.groups.map(({ evidence: { id } }) => id)).toEqual(
    programme.groups.map(({ groupId }) => groupId),
  );
  onDraw.groups.forEach((group, place) => {
    const exact = programme.groups[place];
    if (!exact) throw new Error('no such group');
    const goesOver = [0, 1, 2].reduce((sum, each) => sum + group.goingOver(each), 0);
    const { arbete, studier, rehab } = exact.exits;
    const pairs: readonly (readonly [number, number])[] = [
      [group.startsPerYear, exact.startsPerYear],
      [group.personMonths, exact.personMonths],
      [group.observedPersonMonths, exact.observedPersonMonths],
      [group.placeMonths, exact.placeMonths],
      [group.jobs, arbete],
      [group.completers, arbete + studier + rehab],
      [goesOver, group.completers === 0 ? 0 : goingOverOf(exact.stays)],
      ...exact.jobsByClass.map((jobs, each) => [group.jobsByClass[each] ?? NaN, jobs] as const),
      ...exact.observedJobsByClass.map(
        (jobs, each) => [group.observedJobsByClass[each] ?? NaN, jobs] as const,
      ),
    ];
    pairs.forEach(([own, other], i) => {
      expect(Math.abs(own - other), `${exact.groupId} ${String(i)}`).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(other)),
      );
    });
  });
}

function goingOverOf(
  stays: ReturnType<typeof expectScenario>['programme']['groups'][number]['stays'],
): number {
  return stays.reduce(
    (sum, { starts, stay, move }) => sum + starts * stay.shares.avbrott * (move?.chance ?? 0),
    0,
  );
}

const withMoves = (scenario: Scenario, moves: 'asDropOuts' | 'leftOut' | 'followed') =>
  vary(scenario, {
    assumptions: { exitShares: { ...scenario.assumptions.exitShares, moves } },
  });

test('a group has no stays to tell of before its first draw', () => {
  const { cohort } = expectScenario(BASE_2017, evidence);
  const { levers } = BASE_2017;
  const { groups } = new ProgrammeOnDraw(cohort, levers, 'asDropOuts');
  const [group] = groups;
  if (!group) throw new Error('no groups');
  expect(() => group.stays).toThrow(`no stays: ${group.evidence.id}`);
  for (const observed of group.observed) {
    expect(() => observed.personMonths()).toThrow(`no stays: ${observed.evidence.id}`);
  }
});

describe('the programme on a draw has the numbers of the exact engine', () => {
  test.each([...READY_SCENARIOS])('in %s, whatever is made of moves', (_, scenario) => {
    for (const moves of ['asDropOuts', 'followed'] as const) expectSame(withMoves(scenario, moves));
  });

  test('where groups are merged, also with the one that people go over to', () => {
    for (const [from, into] of [
      ['salix', 'mac'],
      ['mac', 'tradgard'],
      ['tradgard', 'upplevelse'],
      ['upplevelse', 'tradgard'],
    ] as const) {
      const merged = varyGroups(BASE_2017, { joins: into }, [from]);
      for (const hold of ['starts', 'budget'] as const) {
        expectSame(withMoves(vary(merged, { levers: { hold } }), 'followed'));
      }
    }
  });

  test('where a group that people went over to is not there any more', () => {
    const { tradgard, ...groups } = BASE_2017.levers.groups;
    expect(tradgard).toBeDefined();
    expectSame(withMoves(vary(BASE_2017, { levers: { groups } }), 'followed'));
    const { mac, ...others } = BASE_2017.levers.groups;
    expect(mac).toBeDefined();
    expectSame(withMoves(vary(BASE_2017, { levers: { groups: others } }), 'followed'));
  });

  test('for any levers', () => {
    const group = fc.record({
      plannedLengthMonths: fc.integer({ min: 1, max: 60 }),
      startsPerYear: fc.integer({ min: 0, max: 100 }),
      places: fc.integer({ min: 0, max: 60 }),
      extendedShare: fc.constantFrom(0, 0.3, 1),
      agencyMix: fc.constantFrom({ kind: 'observed' as const }, EVEN_MIX),
    });
    const levers = fc.record({
      hold: fc.constantFrom('starts' as const, 'budget' as const),
      fillPlaces: fc.boolean(),
      admittedShare: fc.constantFrom(1, 0.7, 1.3),
      preventedDropOutShare: fc.constantFrom(0, 0.4),
      extensionMonths: fc.integer({ min: 0, max: 24 }),
    });
    fc.assert(
      fc.property(group, levers, fc.boolean(), (change, rest, followed) => {
        const scenario = vary(varyGroups(BASE_2017, change), { levers: rest });
        expectSame(withMoves(scenario, followed ? 'followed' : 'asDropOuts'));
      }),
      { seed: 20171231, numRuns: 30 },
    );
  });
});
