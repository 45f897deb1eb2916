import { describe, expect, test } from 'vitest';
import { asPrinted, lastingPaybackMonths, paybackMonths } from '../../src/economy/payback.ts';

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
    { name: 'has no times', net: [], horizon: 20, months: null },
  ])('of a net that $name is $months', ({ net, horizon, months }) => {
    expect(lastingPaybackMonths(net, times, horizon)).toBe(months);
  });
});
