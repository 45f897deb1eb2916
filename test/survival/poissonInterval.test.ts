import { expect, test } from 'vitest';
import { poissonInterval } from '../../src/survival/poissonInterval.ts';
import poisson from './poisson.json';

test.each(
  poisson.count.map((count, at) => ({ count, low: poisson.low[at]!, high: poisson.high[at]! })),
)('a count of $count goes together with the means of R', ({ count, low, high }) => {
  const [least, most] = poissonInterval(count);
  expect(Math.abs(least - low)).toBeLessThanOrEqual(1e-9 * (1 + low));
  expect(Math.abs(most - high)).toBeLessThanOrEqual(1e-9 * high);
});
