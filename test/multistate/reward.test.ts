import { expect, test } from 'vitest';
import { expectHazards } from '../../src/multistate/expectHazards.ts';
import { constant } from '../../src/multistate/piecewiseConstant.ts';
import { sumOverRecords, sumOverTime } from '../../src/multistate/reward.ts';

const trace = expectHazards(
  {
    states: ['in', 'out', 'end'],
    transitions: [{ from: 'in', to: 'out', hazard: constant(0.1), clock: 'state' }],
    plannedEnds: [{ from: 'in', to: 'end', atTimeInState: 5 }],
  },
  { in: 100 },
  [0, 2, 4, 6],
);

test('records are weighted one by one, and states without a reward count nothing', () => {
  const records = {
    states: ['a', 'b', 'c'],
    times: [0, 1, 2],
    occupancy: [Float64Array.of(4, 2, 1), Float64Array.of(0, 1, 1), Float64Array.of(0, 1, 2)],
  };
  expect(sumOverRecords(records, { a: 10, b: -1 }, [0.5, 1, 0.5])).toBe(
    10 * (2 + 2 + 0.5) - (0 + 1 + 0.5),
  );
});

test('time in a state is paid for all of it: the mean stay in closed form', () => {
  const stay = (1 - Math.exp(-0.5)) / 0.1;
  expect(sumOverTime(trace, { in: 3 })).toBeCloseTo(100 * 3 * stay, 9);
});

test('moves are paid once each, transitions first and then planned ends', () => {
  const [left, reached] = [100 * (1 - Math.exp(-0.5)), 100 * Math.exp(-0.5)];
  expect(sumOverTime(trace, {}, [7, 0])).toBeCloseTo(7 * left, 9);
  expect(sumOverTime(trace, {}, [0, 2])).toBeCloseTo(2 * reached, 9);
  expect(sumOverTime(trace, {}, [7, 2])).toBeCloseTo(7 * left + 2 * reached, 9);
});

test('a discount weights each interval', () => {
  const first = 100 * (1 - Math.exp(-0.2));
  const [onlyFirst, half] = [(i: number) => (i === 0 ? 1 : 0), () => 0.5];
  expect(sumOverTime(trace, {}, [1], onlyFirst)).toBeCloseTo(first, 9);
  expect(sumOverTime(trace, { in: 1, out: 1, end: 1 }, [], half)).toBeCloseTo(0.5 * 600, 9);
});
