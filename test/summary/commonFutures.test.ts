import { describe, expect, test } from 'vitest';
import { commonFutures } from '../../src/summary/commonFutures.ts';
import { firstFutures } from '../../src/summary/replicateTable.ts';
import { Sample } from '../../src/summary/sample.ts';
import { SimulationSummary } from '../../src/summary/simulationSummary.ts';
import { compareChances } from '../../src/summary/verdict.ts';
import { madeUpTable } from './madeUpTable.ts';

const whole = madeUpTable({ replicates: 2_000 });
const part = firstFutures(madeUpTable({ replicates: 2_000, jobShare: 0.09 }), 150);
const mixed = new SimulationSummary(
  new Map([
    ['base', whole],
    ['other', part],
  ]),
);
const even = new SimulationSummary(
  new Map([
    ['base', firstFutures(whole, 150)],
    ['other', part],
  ]),
);

describe('scenarios that are simulated to different lengths', () => {
  test('are compared by the futures that both have', () => {
    expect(mixed.pair('base', 'other', 'jobs')).toEqual(even.pair('base', 'other', 'jobs'));
    expect(mixed.pair('other', 'base', 'jobs')).toEqual(even.pair('other', 'base', 'jobs'));
    expect(mixed.best(['base', 'other'], 'jobs')).toEqual(even.best(['base', 'other'], 'jobs'));
    const payback = (summary: SimulationSummary, id: string) =>
      summary.of(id)?.payback('report') ?? new Sample(new Float64Array(1));
    const chances = (summary: SimulationSummary) =>
      compareChances(payback(summary, 'base'), payback(summary, 'other'), 'atMost', 34);
    expect(chances(mixed)).toEqual(chances(even));
  });

  test('have each its own futures where they are told of by themselves', () => {
    expect(mixed.of('base')?.replicates).toBe(2_000);
    expect(mixed.of('other')?.replicates).toBe(150);
  });

  test('stay the same samples where none has more', () => {
    const samples = [new Sample(Float64Array.of(1, 2)), new Sample(Float64Array.of(3, 4))];
    expect(commonFutures(samples)[0]).toBe(samples[0]);
    expect(commonFutures(samples)[1]).toBe(samples[1]);
  });
});
