import { describe, expect, test } from 'vitest';
import {
  asPrinted,
  fallingPaybackMonths,
  lastingPaybackMonths,
  paybackMonths,
} from '../../src/economy/payback.ts';

describe('paybackMonths', () => {
  test.each([
    { cost: 9_180_000, benefit: 1_580_000, months: (12 * 9180) / 1580 },
    { cost: 0, benefit: 1, months: 0 },
    { cost: 1, benefit: 0, months: null },
    { cost: 1, benefit: -5, months: null },
  ])('of $cost kr at $benefit kr a year is $months', ({ cost, benefit, months }) => {
    expect(paybackMonths(cost, benefit)).toBe(months);
  });

  test('is printed rounded up', () => {
    expect([69.01, 69.99, 70, 70.0001].map(asPrinted)).toEqual([70, 70, 70, 71]);
  });
});

describe('lastingPaybackMonths', () => {
  const times = [0, 10, 20, 30];

  test.each([
    { name: 'crosses once, between two times', net: [0, -10, 30, 40], horizon: 30, months: 12.5 },
    { name: 'crosses at a time', net: [0, -10, 0, 40], horizon: 30, months: 20 },
    { name: 'crosses back and stays', net: [0, 5, -5, 5], horizon: 30, months: 25 },
    { name: 'crosses back at the end', net: [0, 5, 5, -5], horizon: 30, months: null },
    { name: 'is never above', net: [-1, -10, -30, -1], horizon: 30, months: null },
    { name: 'is above from the start', net: [0, 1, 2, 3], horizon: 30, months: 0 },
    { name: 'crosses at the horizon', net: [-5, -10, 0, 5], horizon: 20, months: 20 },
    { name: 'crosses after the horizon', net: [-5, -10, -1, 5], horizon: 20, months: null },
    { name: 'just reaches 0 at the end', net: [0, -10, -5, 0], horizon: 30, months: 30 },
    { name: 'has no times', net: [], horizon: 20, months: null },
  ])('of a net that $name is $months', ({ net, horizon, months }) => {
    expect(lastingPaybackMonths(net, times, horizon)).toBe(months);
  });
});

test('a net above 0 from a first time beyond the horizon is not paid back within it', () => {
  expect(lastingPaybackMonths([1, 2], [20, 30], 10)).toBeNull();
});

describe('payback of a benefit that falls', () => {
  test.each([
    [0, 70],
    [0.05, 83],
    [0.1, 105],
  ])(
    '9.18 million at 1.58 million a year and a rate of %d takes %d months, rounded up',
    (rate, months) => {
      expect(asPrinted(fallingPaybackMonths(9_180_000, 1_580_000, rate) ?? NaN)).toBe(months);
    },
  );

  test('is never when all the benefit there will be is less than the cost', () => {
    expect(fallingPaybackMonths(9_180_000, 1_580_000, 0.2)).toBeNull();
    expect(fallingPaybackMonths(9_180_000, 0, 0.05)).toBeNull();
  });

  test('is when the falling benefit adds up to the cost', () => {
    const months = fallingPaybackMonths(900, 200, 0.08) ?? NaN;
    let gained = 0;
    const steps = 100_000;
    const step = months / 12 / steps;
    for (let i = 0; i < steps; i++) gained += 200 * Math.exp(-0.08 * (i + 0.5) * step) * step;
    expect(gained).toBeCloseTo(900, 6);
  });
});
