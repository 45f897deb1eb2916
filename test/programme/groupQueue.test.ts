import { describe, expect, test } from 'vitest';
import { DrawnBeliefs } from '../../src/economy/drawnBeliefs.ts';
import { OUTCOMES } from '../../src/evidence/outcome.ts';
import { GroupOnDraw } from '../../src/programme/groupOnDraw.ts';
import { GroupQueue, wholePlaces } from '../../src/programme/groupQueue.ts';
import { GroupStays } from '../../src/programme/groupStays.ts';
import { IntakeSimulator } from '../../src/programme/intakeSimulator.ts';
import { OpeningStock } from '../../src/programme/openingStock.ts';
import { drawKey, seedKey } from '../../src/random/drawKey.ts';
import { expectScenario } from '../../src/run/expectScenario.ts';
import type { GroupLevers } from '../../src/scenario/scenario.ts';
import { BASE_2017, evidence, varyGroups } from '../run/readyScenarios.ts';

const SEED = seedKey('queue');

/** MAC of the base scenario on its expected parameters, with other levers. */
function mac(change: Partial<GroupLevers>, overIntakeShare = 0) {
  const scenario = varyGroups(BASE_2017, change, ['mac']);
  const { cohort, parameters } = expectScenario(scenario, evidence);
  const drawn = new DrawnBeliefs(cohort, scenario.assumptions, SEED);
  drawn.fill(parameters);
  const levers = scenario.levers.groups.mac as GroupLevers;
  const observed = cohort.groups.find(({ id }) => id === 'mac');
  const stays = drawn.stays.get('mac');
  if (!observed || !stays) throw new Error('no mac');
  const group = new GroupOnDraw(observed, levers, scenario.levers);
  group.readStays(() => stays, { arbete: 1, studier: 1, avbrott: 1 });
  group.settle();
  return {
    group,
    stays,
    intake: new IntakeSimulator(SEED, 'mac'),
    queue: new GroupQueue(SEED, 'mac', levers, overIntakeShare),
  };
}

describe('a group with places', () => {
  test.each([
    [30, 0, 30],
    [20, 0.15, 23],
    [10, 0.1, 11],
    [11, 0.1, 12],
    [0.4, 0, 1],
    [0, 1, 1],
    [1000, 1, 2000],
  ])('%d and an over-intake of %d holds %d', (places, share, whole) => {
    expect(wholePlaces(places, share)).toBe(whole);
  });

  test('leaves every start as it was when nobody has to wait', () => {
    const { group, intake, queue } = mac({ places: 500 });
    for (let replicate = 0; replicate < 50; replicate++) {
      intake.simulate(replicate, group);
      const before = intake.startMonths.slice(0, intake.count);
      queue.open(replicate, group);
      queue.postpone(intake);
      expect(intake.startMonths.slice(0, intake.count)).toEqual(before);
      expect(queue.waitedMonths).toBe(0);
    }
  });

  test('postpones starts and changes neither stays nor outcomes', () => {
    const { group, intake, queue } = mac({ places: 12 });
    let waited = 0;
    for (let replicate = 0; replicate < 50; replicate++) {
      intake.simulate(replicate, group);
      const copy = (values: Float64Array | Uint8Array) => [...values.slice(0, intake.count)];
      const [starts, lengths, outcomes] = [
        copy(intake.startMonths),
        copy(intake.stayMonths),
        copy(intake.outcomes),
      ];
      queue.open(replicate, group);
      queue.postpone(intake);
      expect(copy(intake.stayMonths)).toEqual(lengths);
      expect(copy(intake.outcomes)).toEqual(outcomes);
      const waits = copy(intake.startMonths).map((start, i) => start - (starts[i] ?? NaN));
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeCloseTo(queue.waitedMonths, 9);
      waited += queue.waitedMonths;
      // First come first served: who comes earlier starts no later.
      const order = [...starts.keys()].sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
      order.forEach((person, i) => {
        const before = intake.startMonths[order[i - 1] ?? person] ?? NaN;
        expect(intake.startMonths[person]).toBeGreaterThanOrEqual(before);
      });
    }
    expect(waited).toBeGreaterThan(0);
  });

  test('lets nobody wait for ever, not even where there are no places', () => {
    const [none, one] = [mac({ places: 0 }), mac({ places: 1 })];
    for (const { intake, group, queue } of [none, one]) {
      intake.simulate(3, group);
      queue.open(3, group);
      queue.postpone(intake);
      expect(Math.max(...intake.startMonths.slice(0, intake.count))).toBeLessThan(2000);
    }
    expect(none.intake.startMonths).toEqual(one.intake.startMonths);
  });

  test('has room for a large intake', () => {
    const { group, intake, queue } = mac({
      places: 1000,
      openingStock: 1000,
      startsPerYear: 1000,
    });
    intake.simulate(0, group);
    queue.open(0, group);
    queue.postpone(intake);
    expect(queue.waitedMonths / intake.count).toBeGreaterThan(0);
    expect(queue.waitedMonths / intake.count).toBeLessThan(3);
  });
});

/** ∫ t S(t) dt until `end`, from the expected time at risk, by Simpson. */
function halfSecondMoment(stays: GroupStays, place: number, end: number): number {
  const table = stays.tables[place];
  const into = new Float64Array(4);
  const atRisk = (time: number) => table?.expectUntil(time, into) ?? NaN;
  const steps = 400;
  let integral = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    integral += (weight * atRisk((i / steps) * end) * end) / (3 * steps);
  }
  return end * atRisk(end) - integral;
}

describe('the opening stock', () => {
  /** When somebody who comes on the first day can start, with no more places than people there. */
  function firstFree(openingStock: number, replicates: number): number[] {
    const { group, intake, queue } = mac({ places: 1, openingStock });
    return Array.from({ length: replicates }, (_, replicate) => {
      intake.count = 1;
      intake.startMonths[0] = 0;
      intake.stayMonths[0] = 0;
      intake.ownMonths[0] = 0;
      queue.open(replicate, group);
      queue.postpone(intake);
      return intake.startMonths[0];
    });
  }

  test('stays for as long as people who are met in a steady state', () => {
    const { group, stays } = mac({});
    const months = group.levers.plannedLengthMonths;
    const mean = (values: readonly number[]) =>
      values.reduce((sum, value, place) => sum + value * (group.mix[place] ?? NaN), 0);
    const expected =
      mean([0, 1, 2].map((place) => halfSecondMoment(stays, place, months))) /
      mean([...group.monthsByClass]);
    const seen = firstFree(1, 20_000);
    const average = seen.reduce((sum, each) => sum + each, 0) / seen.length;
    const squares = seen.reduce((sum, each) => sum + (each - average) ** 2, 0);
    const standardError = Math.sqrt(squares / seen.length / (seen.length - 1));
    expect(Math.abs(average - expected)).toBeLessThan(4 * standardError);
    expect(Math.max(...seen)).toBeLessThanOrEqual(months);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
  });

  test('is as many as the lever says on average, a fraction being settled by chance', () => {
    const free = firstFree(0.25, 4000).filter((start) => start === 0).length / 4000;
    expect(Math.abs(free - 0.75)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 4000));
  });

  test('stays where there are more than places, and nobody comes in until enough have left', () => {
    const [one, three] = [firstFree(1, 300), firstFree(3, 300)];
    // The same first person, and two more who must leave too: the last of the three is what counts.
    three.forEach((start, i) => expect(start).toBeGreaterThanOrEqual(one[i] ?? NaN));
  });
});

describe('who goes over from the opening stock', () => {
  const MONTHS_THERE = 5;
  const HOLDS_ONE = { places: 1, openingStock: 0 };

  /** A group that nobody leaves before the planned end. */
  function untilTheEnd(): GroupStays {
    const stays = new GroupStays();
    for (const table of stays.tables) table.addPiece(0, 0);
    return stays;
  }

  /** When somebody who comes to the other group as the stock's only person leaves can start there. */
  function follow(chance: number, replicates: number) {
    const { group, queue } = mac({ places: 1, openingStock: 1 });
    const next = new GroupQueue(SEED, 'tradgard', HOLDS_ONE, 0);
    const stock = new OpeningStock(drawKey(SEED, 'queue', 'mac'), 1);
    const planned = { plannedLengthMonths: MONTHS_THERE, extendedShare: 0, extensionMonths: 0 };
    const onward = { chance, stays: untilTheEnd(), planned };
    const intake = new IntakeSimulator(SEED, 'tradgard');
    return Array.from({ length: replicates }, (_, replicate) => {
      let [left, dropsOut] = [NaN, false];
      stock.draw(replicate, group.steadyState(), (atMonths, outcome) => {
        left = atMonths;
        dropsOut = OUTCOMES[outcome] === 'avbrott';
      });
      next.open(replicate, group);
      queue.open(replicate, group, onward, next);
      intake.count = 1;
      intake.startMonths[0] = left;
      intake.stayMonths[0] = 0;
      intake.ownMonths[0] = 0;
      next.postpone(intake);
      return { waited: next.waitedMonths, dropsOut };
    });
  }

  test('is every drop-out where all do, nobody else, and for a whole stay there', () => {
    const followed = follow(1, 200);
    for (const { waited, dropsOut } of followed) {
      expect(waited).toBeCloseTo(dropsOut ? MONTHS_THERE : 0, 9);
    }
    const dropOuts = followed.filter(({ dropsOut }) => dropsOut).length;
    expect(dropOuts).toBeGreaterThan(20);
    expect(dropOuts).toBeLessThan(180);
  });

  test('is the share of the drop-outs that goes over, by chance', () => {
    const dropOuts = follow(0.3, 4000).filter(({ dropsOut }) => dropsOut);
    const share = dropOuts.filter(({ waited }) => waited > 0).length / dropOuts.length;
    expect(Math.abs(share - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / dropOuts.length));
  });
});
