import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectHazards } from '../../src/multistate/expectHazards.ts';
import type { HazardModel } from '../../src/multistate/hazardModel.ts';
import { ofState, type HazardTrace } from '../../src/multistate/occupancyTrace.ts';
import { constant } from '../../src/multistate/piecewiseConstant.ts';
import { naiveHazards } from '../oracle/naiveHazards.ts';
import { absorbing, hazardModels, piecewise, RASTER } from './randomModel.ts';

const UNTIL = 3;
/** Between the points of the raster, where no planned end empties a state in one instant. */
const READ = [0.55, 1.25, 1.95, 2.75];
const START = { a: 0.6, b: 0.4 };
const PERSONS = 1;

function everyHalf(interval: number): number[] {
  const count = Math.round(UNTIL / interval);
  return Array.from({ length: count + 1 }, (_, i) => i * interval);
}

/** Occupancy and person-time so far at the times read, state by state. */
function readings(trace: HazardTrace): number[] {
  return READ.flatMap((time) => {
    const point = trace.times.findIndex((each) => Math.abs(each - time) < 1e-9);
    return [
      ...trace.occupancy.map((column) => column[point] ?? NaN),
      ...trace.durations.map((column) =>
        column.slice(0, point).reduce((sum, each) => sum + each, 0),
      ),
    ];
  });
}

describe('a random model', () => {
  test('moves as in a naive simulation in tiny steps', () => {
    fc.assert(
      fc.property(hazardModels, (model) => {
        const oracle = (step: number) => {
          const { persons, personTime } = naiveHazards(model, START, READ, step);
          return READ.flatMap((_, i) => [...(persons[i] ?? []), ...(personTime[i] ?? [])]);
        };
        // The intervals divide the raster, so that the error of a planned end vanishes too.
        const [coarse, fine] = [0.05, 0.025].map((interval) =>
          readings(expectHazards(model, START, everyHalf(interval))),
        ) as [number[], number[]];
        const [rough, smooth] = [oracle(RASTER / 10), oracle(RASTER / 20)];
        fine.forEach((value, i) => {
          // Richardson: the oracle is of the first order, the recursion of the second. What is
          // left after extrapolating both is below the size of the two corrections.
          const [a = NaN, b = NaN, c = NaN] = [rough[i], smooth[i], coarse[i]];
          const limitOfOracle = 2 * b - a;
          const limit = value + (value - c) / 3;
          const tolerance = Math.abs(b - a) / 4 + Math.abs(value - c) + 2e-5;
          expect(Math.abs(limit - limitOfOracle)).toBeLessThan(tolerance);
          expect(Math.abs(value - c)).toBeLessThan(0.004 * PERSONS);
        });
      }),
      { seed: 20171231, numRuns: 50 },
    );
  }, 60_000);

  const grids = fc
    .uniqueArray(fc.double({ min: 0.01, max: UNTIL, noNaN: true }), { minLength: 1, maxLength: 25 })
    .map((times) => [0, ...times].sort((a, b) => a - b));

  test('neither loses nor makes persons, on any grid', () => {
    fc.assert(
      fc.property(hazardModels, grids, (model, times) => {
        const trace = expectHazards(model, START, times);
        times.forEach((_, point) => {
          const sum = trace.occupancy.reduce((all, column) => all + (column[point] ?? 0), 0);
          expect(sum).toBeCloseTo(PERSONS, 12);
          for (const column of trace.occupancy) expect(column[point]).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 20171231, numRuns: 200 },
    );
  });

  test('spends all its time somewhere: durations sum to persons × time', () => {
    fc.assert(
      fc.property(hazardModels, grids, (model, times) => {
        const trace = expectHazards(model, START, times);
        for (let i = 0; i + 1 < times.length; i++) {
          const spent = trace.durations.reduce((sum, column) => sum + (column[i] ?? 0), 0);
          expect(spent).toBeCloseTo(PERSONS * ((times[i + 1] ?? 0) - (times[i] ?? 0)), 12);
        }
      }),
      { seed: 20171231, numRuns: 200 },
    );
  });

  test('has moves that explain every change of occupancy', () => {
    fc.assert(
      fc.property(hazardModels, grids, (model, times) => {
        const trace = expectHazards(model, START, times);
        const arrows = [...model.transitions, ...model.plannedEnds];
        model.states.forEach((state, index) => {
          for (let i = 0; i + 1 < times.length; i++) {
            let flow = 0;
            arrows.forEach(({ from, to }, move) => {
              const moved = trace.moves[move]?.[i] ?? 0;
              flow += (to === state ? moved : 0) - (from === state ? moved : 0);
            });
            const column = trace.occupancy[index];
            expect((column?.[i + 1] ?? 0) - (column?.[i] ?? 0)).toBeCloseTo(flow, 12);
          }
        });
      }),
      { seed: 20171231, numRuns: 200 },
    );
  });

  test('lets nobody out of the absorbing state', () => {
    fc.assert(
      fc.property(hazardModels, grids, (model, times) => {
        const trace = expectHazards(model, START, times);
        let before = 0;
        for (const persons of ofState(trace.occupancy, trace, absorbing(model))) {
          expect(persons).toBeGreaterThanOrEqual(before - 1e-15);
          before = persons;
        }
      }),
      { seed: 20171231, numRuns: 200 },
    );
  });
});

describe('who is in a state from the start', () => {
  const risks = fc.tuple(
    piecewise(UNTIL),
    piecewise(UNTIL),
    fc.double({ min: 0.2, max: 5, noNaN: true }),
  );

  test('is followed without error on any grid: competing risks and a planned end in closed form', () => {
    const grid = fc
      .uniqueArray(fc.double({ min: 0.01, max: 6, noNaN: true }), { minLength: 1, maxLength: 8 })
      .map((times) => [0, ...times].sort((a, b) => a - b));
    fc.assert(
      fc.property(risks, grid, ([one, two, end], times) => {
        const trace = expectHazards(
          {
            states: ['in', 'one', 'two', 'end'],
            transitions: [
              { from: 'in', to: 'one', hazard: one, clock: 'state' },
              { from: 'in', to: 'two', hazard: two, clock: 'model' },
            ],
            plannedEnds: [{ from: 'in', to: 'end', atTimeInState: end }],
          },
          { in: 1 },
          times,
        );
        times.forEach((time, point) => {
          // Cumulated hazard by hand: each piece times the part of it that has passed.
          const cumulated = [one, two].reduce(
            (sum, { from, values }) =>
              sum +
              values.reduce((own, value, piece) => {
                const until = Math.min(time, from[piece + 1] ?? Infinity);
                return own + value * Math.max(0, until - (from[piece] ?? 0));
              }, 0),
            0,
          );
          const staying = ofState(trace.occupancy, trace, 'in')[point] ?? NaN;
          expect(staying).toBeCloseTo(time < end ? Math.exp(-cumulated) : 0, 12);
        });
      }),
      { seed: 20171231, numRuns: 200 },
    );
  });
});

describe('closed forms', () => {
  const times = Array.from({ length: 1001 }, (_, i) => i / 100);

  test('two states with moves both ways approach their balance exponentially', () => {
    const [there, back] = [0.3, 0.2];
    const trace = expectHazards(
      {
        states: ['a', 'b'],
        transitions: [
          { from: 'a', to: 'b', hazard: constant(there), clock: 'state' },
          { from: 'b', to: 'a', hazard: constant(back), clock: 'model' },
        ],
        plannedEnds: [],
      },
      { a: 1 },
      times,
    );
    times.forEach((time, point) => {
      const expected = (there / (there + back)) * (1 - Math.exp(-(there + back) * time));
      // Second order: (hazard × interval)² / 12 of the flow, here below 10⁻⁶.
      expect(Math.abs((trace.occupancy[1]?.[point] ?? NaN) - expected)).toBeLessThan(1e-6);
    });
  });

  test('a chain of two risks has the gamma-like second state', () => {
    const [first, second] = [0.5, 0.2];
    const trace = expectHazards(
      {
        states: ['a', 'b', 'c'],
        transitions: [
          { from: 'a', to: 'b', hazard: constant(first), clock: 'state' },
          { from: 'b', to: 'c', hazard: constant(second), clock: 'state' },
        ],
        plannedEnds: [],
      },
      { a: 1 },
      times,
    );
    times.forEach((time, point) => {
      const expected =
        (first / (first - second)) * (Math.exp(-second * time) - Math.exp(-first * time));
      expect(Math.abs((trace.occupancy[1]?.[point] ?? NaN) - expected)).toBeLessThan(1e-6);
    });
  });

  test.each([
    { clock: 'model', name: 'a hazard on the model’s clock begins for all at once' },
    { clock: 'state', name: 'a hazard on the state’s clock begins for each in turn' },
  ] as const)('$name', ({ clock }) => {
    const [entry, later] = [0.4, 0.7];
    const trace = expectHazards(
      {
        states: ['a', 'b', 'c', 'd'],
        transitions: [
          { from: 'a', to: 'b', hazard: constant(entry), clock: 'state' },
          { from: 'b', to: 'c', hazard: { from: [0, 2], values: [0, later] }, clock },
          // Never happens; it makes the time in b matter, so that cohorts are kept apart.
          { from: 'b', to: 'd', hazard: { from: [0, 90], values: [0, 1] }, clock: 'state' },
        ],
        plannedEnds: [],
      },
      { a: 1 },
      times,
    );
    times.forEach((time, point) => {
      // ∫ entry e^(−entry s) · P(still in b at `time` | entered at s) ds, in closed form.
      const decay = (since: number) => Math.exp(-later * since);
      const entered = (until: number) => 1 - Math.exp(-entry * until);
      const leavingFrom = clock === 'model' ? 2 : Math.max(0, time - 2);
      const mixed = (from: number, to: number) =>
        (entry / (later - entry)) *
        (decay(time - to) * Math.exp(-entry * to) - decay(time - from) * Math.exp(-entry * from));
      const expected =
        clock === 'model'
          ? time <= 2
            ? entered(time)
            : entered(2) * decay(time - 2) + mixed(2, time)
          : time <= 2
            ? entered(time)
            : entered(time) - entered(leavingFrom) + decay(-2) * mixed(0, leavingFrom);
      expect(Math.abs((trace.occupancy[1]?.[point] ?? NaN) - expected)).toBeLessThan(2e-6);
    });
  });

  test('a chain of planned ends moves everybody on the day', () => {
    const trace = expectHazards(
      {
        states: ['a', 'b', 'c'],
        transitions: [],
        plannedEnds: [
          { from: 'a', to: 'b', atTimeInState: 2 },
          { from: 'b', to: 'c', atTimeInState: 0.5 },
        ],
      },
      { a: 8 },
      [0, 1.9, 2, 2.4, 2.5, 4],
    );
    expect([...(trace.occupancy[0] ?? [])]).toEqual([8, 8, 0, 0, 0, 0]);
    expect([...(trace.occupancy[1] ?? [])]).toEqual([0, 0, 8, 8, 0, 0]);
    expect([...(trace.occupancy[2] ?? [])]).toEqual([0, 0, 0, 0, 8, 8]);
    expect(trace.durations[1]?.reduce((sum, each) => sum + each, 0)).toBeCloseTo(4, 12);
  });

  test('a planned end works on those who survive the risks', () => {
    const trace = expectHazards(
      {
        states: ['in', 'out', 'end'],
        transitions: [{ from: 'in', to: 'out', hazard: constant(0.1), clock: 'state' }],
        plannedEnds: [{ from: 'in', to: 'end', atTimeInState: 5 }],
      },
      { in: 1 },
      [0, 7],
    );
    expect(trace.occupancy[1]?.[1]).toBeCloseTo(1 - Math.exp(-0.5), 14);
    expect(trace.occupancy[2]?.[1]).toBeCloseTo(Math.exp(-0.5), 14);
    expect(trace.durations[0]?.[0]).toBeCloseTo((1 - Math.exp(-0.5)) / 0.1, 12);
  });
});

describe('an impossible model', () => {
  const way = { from: 'a', to: 'b', hazard: constant(1), clock: 'state' } as const;
  const model: HazardModel = { states: ['a', 'b'], transitions: [way], plannedEnds: [] };

  test.each([
    { fault: { states: ['a', 'a', 'b'] }, message: 'duplicate state: a,a,b' },
    { fault: { transitions: [{ ...way, to: 'x' }] }, message: 'unknown state: x' },
    { fault: { transitions: [{ ...way, from: 'x' }] }, message: 'unknown state: x' },
    { fault: { transitions: [{ ...way, hazard: constant(-1) }] }, message: 'invalid hazard: -1' },
    { fault: { transitions: [{ ...way, hazard: constant(NaN) }] }, message: 'invalid hazard: NaN' },
    {
      fault: { transitions: [{ ...way, hazard: constant(Infinity) }] },
      message: 'invalid hazard: Infinity',
    },
    {
      fault: { plannedEnds: [{ from: 'a', to: 'b', atTimeInState: 0 }] },
      message: 'invalid planned end: 0',
    },
    {
      fault: { plannedEnds: [{ from: 'x', to: 'b', atTimeInState: 1 }] },
      message: 'unknown state: x',
    },
  ])('is refused: $message', ({ fault, message }) => {
    expect(() => expectHazards({ ...model, ...fault }, { a: 1 }, [0, 1])).toThrow(message);
  });
});

test('a state that a trace does not have has no column', () => {
  const trace = { states: ['a'], times: [0], occupancy: [Float64Array.of(1)] };
  expect(ofState(trace.occupancy, trace, 'a')[0]).toBe(1);
  expect(() => ofState(trace.occupancy, trace, 'b')).toThrow('unknown state: b');
});
