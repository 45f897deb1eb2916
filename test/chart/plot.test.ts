import { expect, test } from 'vitest';
import { placeAcross, plotScales, plotWithin, ticksAcross, ticksUp } from '../../src/chart/plot.ts';

const plot = plotWithin(400, 300, { top: 10, right: 40, bottom: 50, left: 60 });
const { x, y } = plotScales(plot, [0, 30], [-1, 1]);

test('a plot lies inside the margins of its drawing', () => {
  expect(plot).toEqual({
    width: 400,
    height: 300,
    plotLeft: 60,
    plotRight: 360,
    plotTop: 10,
    plotBottom: 250,
  });
});

test('scales span the plot: to the right, and upwards', () => {
  expect([x(0), x(30)]).toEqual([60, 360]);
  expect([y(-1), y(1)]).toEqual([250, 10]);
});

test('ticks are round values where their axis has them', () => {
  expect(ticksAcross(x, 3)).toEqual([0, 10, 20, 30].map((value) => ({ value, x: x(value) })));
  expect(ticksUp(y, 2)).toEqual([-1, 0, 1].map((value) => ({ value, y: y(value) })));
  expect(placeAcross([12, 24], x)).toEqual([
    { value: 12, x: 180 },
    { value: 24, x: 300 },
  ]);
});
